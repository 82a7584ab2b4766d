package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vankho.archive.PlanId;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Header;
import vn.vankho.text.Span;

/** What the program writes is read back by another library. */
class CalendarFileTest {
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

  @Test
  void aYearlyDutyIsARuleThatEndsWithThePlan() {
    VEvent event = only(entry("--06-17", "half-yearly"));
    assertEquals("2024-06-17", day(event.getDateStart().getValue()));
    assertFalse(event.getDateStart().getValue().hasTime(), "all day");
    assertEquals("2024-06-18", day(event.getDateEnd().getValue()));
    Recurrence rule = event.getRecurrenceRule().getValue();
    assertEquals(Frequency.YEARLY, rule.getFrequency());
    assertEquals("2026-12-31", day(rule.getUntil()));
    assertFalse(rule.getUntil().hasTime());
  }

  @Test
  void aMonthlyDutyIsARuleOnItsDay() {
    VEvent event = only(entry("---20", "monthly"));
    assertEquals(Frequency.MONTHLY, event.getRecurrenceRule().getValue().getFrequency());
    assertEquals("2024-04-20", day(event.getDateStart().getValue()));
  }

  @Test
  void aDayWithItsYearIsDueOnceAndAMonthLastsAllOfIt() {
    VEvent day = only(entry("2024-04-10", ""));
    assertEquals("2024-04-10", day(day.getDateStart().getValue()));
    assertEquals(null, day.getRecurrenceRule());
    VEvent month = only(entry("2024-09", ""));
    assertEquals("2024-09-01", day(month.getDateStart().getValue()));
    assertEquals("2024-10-01", day(month.getDateEnd().getValue()));
    assertTrue(month.getSummary().getValue().startsWith("Trong tháng: "));
  }

  @Test
  void whatHasNoDayIsNotInIt() {
    assertEquals(List.of(), events(List.of(entry("2026-Q3", ""), entry("2026", ""))));
  }

  @Test
  void wordsComeBackAsTheyWere() {
    VEvent event = only(entry("2024-04-10", ""));
    assertEquals(
        "Báo cáo kết quả; \"số liệu\", gồm a\\b (Công an tỉnh, Đắk Lắk)",
        event.getSummary().getValue());
    assertTrue(
        event
            .getDescription()
            .getValue()
            .contains("\nGửi: Ủy ban nhân dân tỉnh, qua Công an tỉnh\n"),
        event.getDescription().getValue());
    assertEquals("Đắk Lắk", event.getLocation().getValue());
    assertEquals(
        "https://kho.example/thu/ke-hoach/dak-lak/62-kh-ubnd-2024/#han-1",
        event.getUrl().getValue());
  }

  @Test
  void theStampIsTheDocumentsDateAndTheNameStays() {
    VEvent first = only(entry("--06-17", "yearly"));
    assertEquals(
        "2024-04-01T17:00:00Z", first.getDateTimeStamp().getValue().toInstant().toString());
    assertEquals(first.getUid().getValue(), only(entry("--06-17", "yearly")).getUid().getValue());
    Set<String> names = new HashSet<>();
    for (String date : List.of("--06-17", "--06-18", "2024-06-17")) {
      assertTrue(names.add(only(entry(date, "yearly")).getUid().getValue()), date);
    }
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoLetterIsCut() {
    String file = file(List.of(entry("2024-04-10", ""), entry("--06-17", "yearly")));
    for (String line : file.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\n"), "a bare line feed: " + line);
    }
    assertTrue(file.endsWith("END:VCALENDAR\r\n"));
    assertFalse(file.contains("\uFFFD"));
  }

  @Test
  void aFileSaysWhatItLeavesOut() {
    List<CalendarEntry> many =
        IntStream.rangeClosed(1, CalendarFile.MOST + 5)
            .mapToObj(i -> entry(i, "--06-17", "yearly"))
            .toList();
    ICalendar calendar = Biweekly.parse(file(many)).first();
    assertEquals(CalendarFile.MOST, calendar.getEvents().size());
    String words = calendar.getDescriptions().get(0).getValue();
    assertTrue(words.contains("Chỉ gồm 2000 thời hạn"), words);
    assertTrue(words.contains("Từ ngày 01/01/2024"), words);
  }

  @Test
  void whatWasOverBeforeItBeginsIsLeftOut() {
    assertEquals(List.of(), events(List.of(entry("2023-12-31", ""))));
    assertEquals(1, events(List.of(entry("2024-01-01", ""))).size());
  }

  private static CalendarEntry entry(String date, String recurring) {
    return entry(1, date, recurring);
  }

  private static CalendarEntry entry(int number, String date, String recurring) {
    Optional<String> none = Optional.empty();
    Header header =
        new Header(
            none,
            Optional.of("Đắk Lắk"),
            none,
            none,
            none,
            Optional.of(LocalDate.of(2024, 4, 2)),
            "Giữ rừng giai đoạn 2024-2026",
            Optional.empty(),
            List.of());
    Deadline deadline =
        new Deadline(
            new Span(0, 1),
            date,
            Optional.of(recurring).filter(words -> !words.isEmpty()),
            "báo cáo kết quả; \"số liệu\", gồm a\\b",
            Optional.of("Công an tỉnh"),
            Optional.of("Ủy ban nhân dân tỉnh"),
            Optional.of("Công an tỉnh"));
    return new CalendarEntry(
        new PlanId("dak-lak/62-kh-ubnd-2024"),
        number,
        header.issued(),
        "Đắk Lắk",
        "Kế hoạch 62/KH-UBND",
        header.title(),
        "ke-hoach/dak-lak/62-kh-ubnd-2024/#han-1",
        deadline,
        DueReader.read(deadline, header));
  }

  private static String file(List<CalendarEntry> entries) {
    return new CalendarFile(SmallArchive.settings(), FROM, CalendarFile.MOST)
        .of("Thời hạn, kho thử", entries);
  }

  private static List<VEvent> events(List<CalendarEntry> entries) {
    ICalendar calendar = Biweekly.parse(file(entries)).first();
    assertEquals("Thời hạn, kho thử", calendar.getNames().get(0).getValue());
    assertEquals("", calendar.getEvents().isEmpty() ? "" : warnings(calendar));
    return calendar.getEvents();
  }

  private static String warnings(ICalendar calendar) {
    return calendar.validate(ICalVersion.V2_0).toString();
  }

  private static VEvent only(CalendarEntry entry) {
    List<VEvent> events = events(List.of(entry));
    assertEquals(1, events.size());
    return events.get(0);
  }

  /** The library gives days as instants of the machine's own zone. */
  private static String day(Date date) {
    return new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT).format(date);
  }
}
