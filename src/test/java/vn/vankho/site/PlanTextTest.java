package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.archive.Archive;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.SectionAnchors;
import vn.vankho.plan.Reading;

class PlanTextTest {
  @TempDir Path folder;
  private String text;
  private PlanText.Shown shown;
  private Document page;

  @BeforeEach
  void show() throws IOException {
    SmallArchive small = SmallArchive.usual(folder);
    Archive archive = small.archive();
    HeldPlan held = archive.plans().get(0);
    Reading reading = small.files(archive).reading(held.id());
    text = reading.text().text();
    Shelves shelves = new Shelves(archive, SmallArchive.settings());
    List<Mark> marks = PlanMarks.of(shelves, held, reading, "../../../");
    shown = PlanText.of(reading, SectionAnchors.of(reading.plan().sections()), marks);
    page = Jsoup.parse(shown.markup().toString());
  }

  @Test
  void noWordIsLeftOutButBulletsSigns() {
    String bare = text.replaceAll("(?m)^[-+] ", "").replaceAll("\\s+", "");
    String set = Jsoup.parse(shown.markup().toString()).wholeText().replaceAll("\\s+", "");
    assertEquals(bare, set.replace("-Nhưtrên", "Nhưtrên"));
  }

  @Test
  void sectionsAreHeadingsWithAnchors() {
    assertEquals("I. MỤC TIÊU", page.select("h2#i").text());
    assertEquals("caps", page.select("h2#i").attr("class"));
    assertEquals("2. Chăm sóc rừng", page.select("h3#i-2").text());
  }

  @Test
  void anItemWithoutHeadingKeepsItsLabel() {
    assertEquals("1.", page.select("p#i-1 > .label").text());
  }

  @Test
  void dashesAreAListWithPlusesInside() {
    assertEquals(2, page.select("ul.dash > li").size());
    assertEquals(
        "Tuần tra hằng tuần;", page.select("ul.dash > li:first-child > ul.plus > li").text());
  }

  @Test
  void citationsAreLinksAndRepairsSayWhatWas() {
    assertEquals("../../../van-ban/900-qd-ttg-2024/", page.select("a.cite#trich-1").attr("href"));
    assertEquals("đâu nguồn", page.select("a.fix#sua-1").attr("data-was"));
    assertEquals("sua-loi/#sua-1", page.select("a.fix").attr("href"));
  }

  @Test
  void everyMarkHasItsAnchorOnTheText() {
    for (String anchor : List.of("trich-2", "giao-1", "viec-2-1", "han-1", "con-so-1", "sua-1")) {
      assertTrue(shown.anchors().contains(anchor), anchor);
      assertEquals(1, page.select("#" + anchor).size(), anchor);
    }
  }
}
