package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.site.LinkFinding.Why;

class QualityAndRedirectsTest {
  private static final String OLD = "ke-hoach/dak-lak/khong-so-giu-rung-2024/";
  private static final String NEW = "ke-hoach/dak-lak/62-kh-ubnd-2024/";

  @TempDir Path folder;

  @Test
  void odditiesAreCountedByKindAndLeadToTheirPlace() throws IOException {
    Path out = build("");
    Document page = page(out, "chat-luong/");
    assertEquals("Số thứ tự bị nhảy", page.select("th a[href=numbering-gap/]").text());
    assertEquals(
        List.of("2", "2"), page.select("tr:has(a[href=numbering-gap/]) td:gt(1)").eachText());
    Document kind = page(out, "chat-luong/numbering-gap/");
    assertEquals(
        "../../" + NEW + "#luu-y", kind.select("th a:containsOwn(62/KH-UBND)").attr("href"));
    assertEquals(2, page(out, "chat-luong/tinh/dak-lak/").select("tbody tr").size());
  }

  @Test
  void whatIsCitedAndNotHeldIsListed() throws IOException {
    Path out = build("");
    Document page = page(out, "chat-luong/chua-co-trong-kho/");
    assertTrue(page.select("th a").eachText().contains("Quyết định 900/QĐ-TTg"));
    assertFalse(page.select("th a").eachText().contains("Kế hoạch 5/KH-UBND"), "it is held");
  }

  @Test
  void anOldAddressLeadsToTheNewOne() throws IOException {
    Path out = build("# cũ\tmới\n\n/" + OLD + "\t" + NEW + "\n");
    Document page = page(out, OLD);
    assertEquals("0; url=../../../" + NEW, page.select("meta[http-equiv=refresh]").attr("content"));
    assertEquals("https://kho.example/thu/" + NEW, page.select("link[rel=canonical]").attr("href"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertTrue(broken(out, OLD).isEmpty());
  }

  @Test
  void aRedirectToNothingIsFound() throws IOException {
    Path out = build(OLD + "\tke-hoach/dak-lak/khong-co/\n");
    assertFalse(broken(out, OLD).isEmpty());
    broken(out, OLD).forEach(finding -> assertEquals(Why.NO_FILE, finding.why()));
  }

  @Test
  void aPageThatIsThereWinsOverARedirect() throws IOException {
    Path out = build(NEW + "\tke-hoach/dak-lak/5-kh-ubnd-2024/\n");
    assertEquals(0, page(out, NEW).select("meta[http-equiv=refresh]").size());
  }

  @Test
  void aLineThatIsNoPairOfAddressesIsNamed() {
    for (String line : List.of("mot-dia-chi/", "../ra-ngoai/\t" + NEW, "a b\tc")) {
      IOException refused = assertThrows(IOException.class, () -> build(line + "\n"));
      assertTrue(refused.getMessage().contains(Redirects.FILE), refused.getMessage());
    }
  }

  private Path build(String redirects) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content/trang"));
    Files.writeString(content.resolveSibling(Redirects.FILE), redirects);
    SiteSettings usual = SmallArchive.settings();
    SiteSettings settings =
        new SiteSettings(
            usual.title(),
            usual.description(),
            Optional.of(URI.create("https://kho.example/thu/")),
            usual.today(),
            content,
            usual.reportTo());
    Path out = folder.resolve("out");
    SmallArchive.usual(folder).write(SmallArchive.templates(folder), out, settings);
    return out;
  }

  private static List<LinkFinding> broken(Path out, String url) throws IOException {
    return LinkCheck.of(out).stream().filter(f -> f.page().startsWith(url)).toList();
  }

  private static Document page(Path out, String url) throws IOException {
    return Jsoup.parse(out.resolve(url).resolve("index.html"), "UTF-8");
  }
}
