package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Header;
import vn.vankho.site.DueDates.Rhythm;
import vn.vankho.text.Span;

class DueDatesTest {
  static List<String> deadlines() throws IOException {
    Path table = Path.of("src/test/resources/vn/vankho/site/due-dates.txt");
    return Files.readAllLines(table).stream()
        .filter(line -> line.contains(" | ") && !line.startsWith("#"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void aDeadlineIsReadAgainstThePeriodOfItsPlan(String line) {
    String[] sides = line.split(" → ", 2);
    String[] parts = sides[0].split(" \\| ", 4);
    Optional<DueDates> dates =
        DueReader.read(deadline(parts[0], parts[1]), header(parts[2], parts[3]));
    assertEquals(sides[1], dates.map(DueDatesTest::written).orElse("?"));
  }

  @Test
  void eachTimeOfAYearlyDutyIsOnItsDayUntilThePlanEnds() {
    DueDates dates =
        DueReader.read(
                deadline("--06-17", "yearly"),
                header("2021-10-08", "Trồng cây giai đoạn 2021-2025"))
            .orElseThrow();
    assertEquals(
        List.of("2023-06-17", "2024-06-17", "2025-06-17"),
        starts(dates, "2023-01-01", "2040-01-01"));
    assertEquals(List.of(), starts(dates, "2026-01-01", "2040-01-01"));
    assertEquals(List.of("2024-06-17"), starts(dates, "2024-06-17", "2024-06-17"));
  }

  @Test
  void aMonthWithoutTheDayIsPassedOver() {
    LocalDate first = LocalDate.of(2024, 1, 30);
    DueDates dates =
        new DueDates(first, first.plusDays(1), Rhythm.MONTHLY, LocalDate.of(2024, 4, 30), true);
    assertEquals(
        List.of("2024-01-30", "2024-03-30", "2024-04-30"),
        starts(dates, "2024-01-01", "2024-12-31"));
  }

  @Test
  void whatIsDueOnceIsDueOnce() {
    LocalDate first = LocalDate.of(2024, 1, 30);
    DueDates dates = new DueDates(first, first.plusDays(1), Rhythm.ONCE, first, true);
    assertEquals(List.of("2024-01-30"), starts(dates, "2000-01-01", "2100-01-01"));
    assertThrows(
        IllegalArgumentException.class, () -> new DueDates(first, first, Rhythm.ONCE, first, true));
  }

  static Deadline deadline(String date, String recurring) {
    Optional<String> rhythm = Optional.of(recurring).filter(words -> !words.equals("-"));
    Optional<String> none = Optional.empty();
    return new Deadline(new Span(0, 1), date, rhythm, "báo cáo", none, none, none);
  }

  private static Header header(String issued, String title) {
    Optional<String> none = Optional.empty();
    Optional<LocalDate> day =
        Optional.of(issued).filter(words -> !words.equals("-")).map(LocalDate::parse);
    return new Header(none, none, none, none, none, day, title, Optional.empty(), List.of());
  }

  private static List<String> starts(DueDates dates, String from, String to) {
    return dates
        .starts(LocalDate.parse(from), LocalDate.parse(to))
        .map(LocalDate::toString)
        .toList();
  }

  private static String written(DueDates dates) {
    long days = ChronoUnit.DAYS.between(dates.first(), dates.after());
    return dates.first() + " " + days + " " + dates.rhythm() + " " + dates.until();
  }
}
