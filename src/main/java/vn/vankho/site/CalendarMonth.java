package vn.vankho.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vankho.site.Dues.Due;

/**
 * A month as a sheet of a calendar: weeks from Monday to Sunday.
 *
 * @param name {@code Tháng 6 năm 2026}
 */
record CalendarMonth(String name, List<Week> weeks) {

  record Week(List<Cell> cells) {}

  /**
   * A day.
   *
   * @param day its number; empty before the first and after the last
   * @param href where what falls due on it stands; empty if nothing does
   * @param count how much falls due, in words
   */
  record Cell(String day, String href, String count) {
    boolean leads() {
      return !href.isEmpty();
    }
  }

  static CalendarMonth of(YearMonth month, List<Due> dues) {
    Map<LocalDate, Long> counts =
        dues.stream()
            .filter(Due::exact)
            .collect(Collectors.groupingBy(Due::day, Collectors.counting()));
    List<Cell> cells = new ArrayList<>();
    for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
      cells.add(new Cell("", "", ""));
    }
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      cells.add(cell(month.atDay(day), counts.getOrDefault(month.atDay(day), 0L)));
    }
    while (cells.size() % 7 != 0) {
      cells.add(new Cell("", "", ""));
    }
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += 7) {
      weeks.add(new Week(cells.subList(i, i + 7)));
    }
    return new CalendarMonth(DueRows.monthName(month.toString()), weeks);
  }

  private static Cell cell(LocalDate day, long count) {
    String number = String.valueOf(day.getDayOfMonth());
    return count == 0
        ? new Cell(number, "", "")
        : new Cell(number, "#" + DueRows.id(day), count + " thời hạn");
  }
}
