package vn.vankho.site;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Header;
import vn.vankho.plan.PlanPeriod;
import vn.vankho.site.DueDates.Rhythm;

/** Reads the date of a deadline against the period of its plan. */
final class DueReader {
  /** A duty without a named end is kept for as many years as most plans are made for. */
  static final int YEARS_WITHOUT_END = 5;

  /** The 29th of February may be eight years away. */
  private static final int LONGEST_LEAP = 8;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("--\\d{2}-\\d{2}");
  private static final Pattern MONTH_OF_YEAR = Pattern.compile("--\\d{2}");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("---\\d{2}");

  private final Deadline deadline;
  private final Optional<LocalDate> issued;
  private final Optional<PlanPeriod> period;

  private DueReader(Deadline deadline, Optional<LocalDate> issued, Optional<PlanPeriod> period) {
    this.deadline = deadline;
    this.issued = issued;
    this.period = period;
  }

  /**
   * The dates of a deadline; none where it has no day and no month, where nothing says in which
   * years it counts, or where all of them are over before it begins.
   */
  static Optional<DueDates> read(Deadline deadline, Header header) {
    return read(deadline, header, PlanPeriod.of(header));
  }

  /** The same, for one who knows the document's period already. */
  static Optional<DueDates> read(Deadline deadline, Header header, Optional<PlanPeriod> period) {
    DueReader reader = new DueReader(deadline, header.issued(), period);
    String date = deadline.date();
    if (DAY.matcher(date).matches()) {
      return Optional.of(reader.day(LocalDate.parse(date)));
    }
    if (MONTH.matcher(date).matches()) {
      LocalDate first = YearMonth.parse(date).atDay(1);
      return Optional.of(new DueDates(first, first.plusMonths(1), Rhythm.ONCE, first, true));
    }
    return reader.begin().flatMap(reader::recurring);
  }

  /** A day with its year is due once, or again each year if the document says so and lasts. */
  private DueDates day(LocalDate day) {
    LocalDate last = deadline.recurring().isPresent() ? end(day) : day;
    return day.plusYears(1).isAfter(last)
        ? new DueDates(day, day.plusDays(1), Rhythm.ONCE, day, true)
        : new DueDates(day, day.plusDays(1), Rhythm.YEARLY, last, period.isPresent());
  }

  /**
   * What names no year. A half-yearly or quarterly duty with one day comes once a year on that day:
   * its other days stand in deadlines of their own, or nowhere. The day of a quarter's first or
   * last month is left alone, for which of them is not known here.
   */
  private Optional<DueDates> recurring(LocalDate begin) {
    String date = deadline.date();
    if (DAY_OF_YEAR.matcher(date).matches()) {
      return yearly(MonthDay.parse(date), begin);
    }
    if (MONTH_OF_YEAR.matcher(date).matches()) {
      return monthOfYear(Integer.parseInt(date.substring(2)), begin);
    }
    boolean ofMonth = deadline.recurring().filter(rhythm -> !rhythm.equals("monthly")).isEmpty();
    return DAY_OF_MONTH.matcher(date).matches() && ofMonth
        ? monthly(Integer.parseInt(date.substring(3)), begin)
        : Optional.empty();
  }

  private Optional<DueDates> yearly(MonthDay day, LocalDate begin) {
    return IntStream.rangeClosed(begin.getYear(), begin.getYear() + LONGEST_LEAP)
        .filter(day::isValidYear)
        .mapToObj(day::atYear)
        .filter(first -> !first.isBefore(begin))
        .findFirst()
        .flatMap(first -> again(first, first.plusDays(1), Rhythm.YEARLY));
  }

  private Optional<DueDates> monthOfYear(int month, LocalDate begin) {
    YearMonth thisYear = YearMonth.of(begin.getYear(), month);
    boolean over = thisYear.isBefore(YearMonth.from(begin));
    LocalDate first = (over ? thisYear.plusYears(1) : thisYear).atDay(1);
    return again(first, first.plusMonths(1), Rhythm.YEARLY);
  }

  private Optional<DueDates> monthly(int day, LocalDate begin) {
    return Stream.iterate(YearMonth.from(begin), month -> month.plusMonths(1))
        .limit(3)
        .filter(month -> month.isValidDay(day))
        .map(month -> month.atDay(day))
        .filter(first -> !first.isBefore(begin))
        .findFirst()
        .flatMap(first -> again(first, first.plusDays(1), Rhythm.MONTHLY));
  }

  private Optional<DueDates> again(LocalDate first, LocalDate after, Rhythm rhythm) {
    LocalDate end = end(first);
    return first.isAfter(end)
        ? Optional.empty()
        : Optional.of(new DueDates(first, after, rhythm, end, period.isPresent()));
  }

  /** The first day that counts: of issue, or of the period where that begins later. */
  private Optional<LocalDate> begin() {
    Optional<LocalDate> start =
        period
            .filter(years -> years.first().isPresent())
            .map(years -> LocalDate.of(years.first().getAsInt(), 1, 1));
    return Stream.of(issued, start).flatMap(Optional::stream).max(LocalDate::compareTo);
  }

  private LocalDate end(LocalDate first) {
    int issue = issued.map(LocalDate::getYear).orElse(first.getYear());
    return LocalDate.of(period.map(PlanPeriod::last).orElse(issue + YEARS_WITHOUT_END), 12, 31);
  }
}
