package vn.vankho.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as official documents write them: {@code 16/8/2019}, {@code 12 tháng 6 năm 2020}. */
final class VietnameseDates {
  private static final String YEAR = "((?:19|20)\\d{2})";

  /** A footnote's digit may be glued to the year; a third of them would be another number. */
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{1,2}+) ?+(?:([/.-]) ?+(\\d{1,2}+) ?+\\2 ?+|tháng (\\d{1,2}+) ?+,? ?+năm )"
              + YEAR
              + "\\d{0,2}+(?!\\d)");

  private VietnameseDates() {}

  /**
   * A date that was read.
   *
   * @param value the day
   * @param end offset after it
   */
  record Dated(LocalDate value, int end) {}

  /** The date that starts at a digit of a lower-case text, if one does. */
  static Optional<Dated> at(String lower, int start) {
    int limit = Math.min(lower.length(), start + 32);
    Matcher date = DATE.matcher(lower).region(Math.min(start, limit), limit);
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    String month = date.group(3) == null ? date.group(4) : date.group(3);
    return day(number(date.group(5)), number(month), number(date.group(1)))
        .map(day -> new Dated(day, date.end()));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** The day of that date; absent where the calendar has none, as 31/6. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
