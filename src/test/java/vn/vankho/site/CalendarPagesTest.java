package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarPagesTest {
  @TempDir Path folder;

  @Test
  void aYearlyDutyStandsInEachJuneUntilThreeYearsAhead() throws IOException {
    Path out = build(SmallArchive.usual(folder));
    List<String> months =
        Jsoup.parse(out.resolve("lich/index.html"), "UTF-8")
            .select("table.years a")
            .eachAttr("href");
    assertEquals(List.of("2028-06/", "2027-06/", "2026-06/", "2025-06/", "2024-06/"), months);
    Document june = Jsoup.parse(out.resolve("lich/2026-06/index.html"), "UTF-8");
    assertEquals("Thứ Tư, 17/06/2026", june.select("th#ngay-2026-06-17").text());
    assertEquals(2, june.select("table.dues td a").size());
    assertEquals("#ngay-2026-06-17", june.select("table.month a").attr("href"));
    assertEquals("17", june.select("table.month a").text());
    assertEquals(7, june.select("table.month th[scope=col]").size());
  }

  @Test
  void agenciesAndProvincesHaveTheirOwnPageAndFile() throws IOException {
    Path out = build(SmallArchive.usual(folder));
    for (String owner : List.of("co-quan/cong-an-tinh", "tinh/dak-lak")) {
      Document page = Jsoup.parse(out.resolve("lich/" + owner + "/index.html"), "UTF-8");
      assertFalse(page.select("table.dues").isEmpty(), owner);
      ICalendar file = Biweekly.parse(out.resolve("lich/" + owner + ".ics").toFile()).first();
      assertEquals(2, file.getEvents().size(), owner);
    }
    assertFalse(Files.exists(out.resolve("lich/co-quan/so-y-te.ics")), "owes nothing by a day");
    assertEquals(
        2, Biweekly.parse(out.resolve("lich/toan-kho.ics").toFile()).first().getEvents().size());
  }

  @Test
  void aPlanHasACalendarOfItsOwn() throws IOException {
    Path out = build(SmallArchive.usual(folder));
    Path file = out.resolve("ke-hoach/dak-lak/62-kh-ubnd-2024/lich.ics");
    assertEquals(1, Biweekly.parse(file.toFile()).first().getEvents().size());
  }

  @Test
  void aFullMonthIsPartedAndNoDeadlineIsLost() throws IOException {
    SmallArchive archive = new SmallArchive(folder);
    for (int i = 1; i <= 205; i++) {
      archive.with(i + ".txt", i + "/KH-UBND", "Giữ rừng đến năm 2030", "");
    }
    Path out = build(archive);
    Document month = Jsoup.parse(out.resolve("lich/2026-06/index.html"), "UTF-8");
    assertEquals(0, month.select("table.dues").size());
    assertEquals("dak-lak/", month.select("main ul.counted a").attr("href"));
    Document province = Jsoup.parse(out.resolve("lich/2026-06/dak-lak/index.html"), "UTF-8");
    assertEquals("17-06-2026/", province.select("main ul.counted a").attr("href"));
    Document day = Jsoup.parse(out.resolve("lich/2026-06/dak-lak/17-06-2026/index.html"), "UTF-8");
    assertEquals(205, day.select("table.dues td a").size());
    assertTrue(LinkCheck.of(out).stream().noneMatch(f -> f.page().startsWith("lich/")));
  }

  private Path build(SmallArchive archive) throws IOException {
    Path out = folder.resolve("out");
    archive.write(SmallArchive.templates(folder), out);
    return out;
  }
}
