package vn.vankho.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vankho.site.Dues.Due;

/** Deadlines as lines of tables. */
final class DueRows {
  private static final List<String> WEEKDAYS =
      List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật");

  private final String root;

  /**
   * @param root the way to the site's root from the page that shows them
   */
  DueRows(String root) {
    this.root = root;
  }

  /**
   * A deadline.
   *
   * @param rhythm the date in words where it comes again or names no day; else empty
   */
  record DueRow(
      String what, String who, String addressee, String rhythm, String href, String plan) {}

  /** What falls due on one day. */
  record DayRows(String id, String name, String datetime, List<DueRow> rows) {}

  /** What falls due in one month. */
  record MonthRows(String id, String name, List<DayRows> days) {}

  DueRow row(CalendarEntry entry) {
    boolean again = entry.dates().map(dates -> dates.rhythm() != DueDates.Rhythm.ONCE).orElse(true);
    return new DueRow(
        entry.what(),
        Words.shortened(entry.who(), 160),
        Words.shortened(entry.addressee(), 160),
        again ? DateWords.of(entry.deadline()) : "",
        root + entry.url(),
        entry.place().isEmpty() ? entry.name() : entry.name() + ", " + entry.place());
  }

  /** One group for each day; what names only the month comes first. */
  List<DayRows> days(List<Due> dues) {
    Map<String, List<Due>> byDay =
        grouped(dues, due -> due.exact() ? due.day().toString() : due.day().toString() + " ");
    List<DayRows> days = new ArrayList<>();
    byDay.values().stream().filter(day -> !day.get(0).exact()).map(this::day).forEach(days::add);
    byDay.values().stream().filter(day -> day.get(0).exact()).map(this::day).forEach(days::add);
    return days;
  }

  private DayRows day(List<Due> dues) {
    LocalDate day = dues.get(0).day();
    List<DueRow> rows = dues.stream().map(due -> row(due.entry())).toList();
    if (!dues.get(0).exact()) {
      String month = day.toString().substring(0, 7);
      return new DayRows("thang-" + month, "Trong tháng, không rõ ngày", month, rows);
    }
    String weekday = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    return new DayRows(id(day), weekday + ", " + Words.day(day), day.toString(), rows);
  }

  /** The anchor of a day. */
  static String id(LocalDate day) {
    return "ngay-" + day;
  }

  /** One group for each month, in the order in which they come. */
  List<MonthRows> months(List<Due> dues) {
    return grouped(dues, due -> due.day().toString().substring(0, 7)).entrySet().stream()
        .map(e -> new MonthRows("t-" + e.getKey(), monthName(e.getKey()), days(e.getValue())))
        .toList();
  }

  /** {@code Tháng 6 năm 2026}, of {@code 2026-06}. */
  static String monthName(String month) {
    return "Tháng " + Integer.parseInt(month.substring(5)) + " năm " + month.substring(0, 4);
  }

  private static Map<String, List<Due>> grouped(List<Due> dues, Function<Due, String> key) {
    return dues.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
