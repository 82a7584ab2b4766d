package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.plan.Deadline;
import vn.vankho.text.Span;

class WordsTest {
  @Test
  void daysReadAsInVietnam() {
    assertEquals("08/10/2021", Words.day(LocalDate.of(2021, 10, 8)));
  }

  @Test
  void longWordsAreCutBetweenWords() {
    assertEquals("một hai…", Words.shortened("một  hai, ba bốn", 10));
    assertEquals("một hai", Words.shortened("một\nhai", 10));
    assertEquals("mmmmmmmmm…", Words.shortened("m".repeat(30), 10));
  }

  @Test
  void capitalsThroughoutAreSeen() {
    assertTrue(Words.shouted("MỤC ĐÍCH 1"));
    assertFalse(Words.shouted("MỤC đích"));
    assertFalse(Words.shouted("12"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-10, '', 10/04/2023",
    "2020-09, '', tháng 09/2020",
    "2026, '', năm 2026",
    "--06-17, yearly, 17/06 hằng năm",
    "---20, monthly, ngày 20 hằng tháng",
    "--06-20, half-yearly, 20/06 (6 tháng một lần)",
    "khi xong, '', khi xong"
  })
  void deadlinesReadAsPeopleSayThem(String date, String recurring, String expected) {
    assertEquals(expected, DateWords.of(deadline(date, recurring)));
  }

  @Test
  void listsAreInVietnameseOrder() {
    List<String> names = List.of("Đắk Lắk", "Hải Phòng", "Điện Biên", "Hà Nội", "Cần Thơ", "Da");
    assertEquals(
        List.of("Cần Thơ", "Da", "Đắk Lắk", "Điện Biên", "Hà Nội", "Hải Phòng"),
        names.stream().sorted(VietnameseOrder.by(name -> name)).toList());
    assertEquals(
        List.of("Kế hoạch 9/KH", "Kế hoạch 10/KH"),
        Stream.of("Kế hoạch 10/KH", "Kế hoạch 9/KH")
            .sorted(VietnameseOrder.by(name -> name))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "ke-hoach/a/172.PDF, ban-goc.pdf",
    "a.html, ban-goc.html.txt",
    "b/a.svg, ban-goc.svg.txt",
    "a, ban-goc.txt",
    "a.x%y, ban-goc.txt"
  })
  void aCopyOfASourceCannotRunScripts(String source, String expected) {
    assertEquals(expected, SourceCopy.name(source));
  }

  private static Deadline deadline(String date, String recurring) {
    return new Deadline(
        new Span(0, 1),
        date,
        Optional.of(recurring).filter(words -> !words.isEmpty()),
        "báo cáo",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
