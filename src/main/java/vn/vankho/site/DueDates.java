package vn.vankho.site;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * When something falls due, as a calendar can hold it: a day or a whole month, once or again and
 * again. A quarter, a year or words without a day are not put into a calendar, for the day would be
 * invented.
 *
 * @param first the first day of the first time
 * @param after the day after the last day of the first time: the next day, or the first of the next
 *     month where only the month is known
 * @param rhythm how often it comes again
 * @param until the last day on which it can begin
 * @param bounded whether the document itself names the year in which it ends
 */
record DueDates(LocalDate first, LocalDate after, Rhythm rhythm, LocalDate until, boolean bounded) {
  DueDates {
    if (!first.isBefore(after) || first.isAfter(until)) {
      throw new IllegalArgumentException("never due: " + first + " until " + until);
    }
  }

  /** How often a date comes again. */
  enum Rhythm {
    ONCE,
    MONTHLY,
    YEARLY
  }

  /** The first days of its times, from one day to another, both included. */
  Stream<LocalDate> starts(LocalDate from, LocalDate to) {
    LocalDate end = to.isBefore(until) ? to : until;
    return Stream.iterate(0, step -> !nominal(step).isAfter(end), step -> step + 1)
        .map(this::nominal)
        .filter(day -> day.getDayOfMonth() == first.getDayOfMonth())
        .filter(day -> !day.isBefore(from));
  }

  /** Whether it names a day, and not only a month. */
  boolean exact() {
    return first.plusDays(1).equals(after);
  }

  /**
   * The day of a time, or the month's last day where the month lacks it, as February does the 30th:
   * then nothing is due.
   */
  private LocalDate nominal(int step) {
    return switch (rhythm) {
      case ONCE -> step == 0 ? first : LocalDate.MAX;
      case MONTHLY -> first.plusMonths(step);
      case YEARLY -> first.plusYears(step);
    };
  }
}
