package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents by number and from A to Z. */
class NumberPagesTest {
  private static final int MANY = Parts.LONGEST + 20;

  @TempDir Path folder;

  @Test
  void everyNumberIsFoundByItsDigitsAndByItsSymbol() throws IOException {
    Path out = write(SmallArchive.usual(folder));
    Document index = page(out, "so-hieu/");
    List<String> names = index.select("h2").eachText();
    assertTrue(names.contains("Theo số") && names.contains("Theo ký hiệu, A–Z"), names.toString());
    for (String way : List.of("so-hieu/so-9/", "so-hieu/ky-hieu-q/")) {
      assertEquals(
          List.of("Quyết định 900/QĐ-TTg"),
          page(out, way).select("main a:contains(900/)").eachText(),
          way);
    }
    assertEquals(List.of(), LinkCheck.of(out));
  }

  @Test
  void noListIsEndless() throws IOException {
    SmallArchive archive = new SmallArchive(folder);
    for (int number = 1000; number < 1000 + MANY; number++) {
      archive.with(number + ".txt", number + "/KH-UBND", "Việc " + number, "");
    }
    Path out = write(archive);
    Set<String> found = new TreeSet<>();
    follow(out, "so-hieu/so-1/", found);
    assertTrue(found.size() >= MANY, found.size() + " documents");
    found.clear();
    follow(out, "so-hieu/ky-hieu-k/", found);
    assertTrue(found.size() >= MANY, found.size() + " documents");
  }

  /** Gathers the documents of a list and of its parts. */
  private static void follow(Path out, String url, Set<String> found) throws IOException {
    List<String> links = page(out, url).select("main ul.counted a").eachAttr("href");
    assertTrue(links.size() <= Parts.LONGEST, url + ": " + links.size());
    for (String link : links) {
      if (link.startsWith("..")) {
        found.add(link.replace("../", ""));
      } else {
        follow(out, url + link, found);
      }
    }
  }

  private Path write(SmallArchive archive) throws IOException {
    Path out = folder.resolve("out");
    archive.write(SmallArchive.templates(folder), out);
    return out;
  }

  private static Document page(Path out, String url) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(url + "index.html")));
  }
}
