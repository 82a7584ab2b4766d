package vn.vankho.site;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.plan.Header;

/**
 * The years that a plan is for, as its title says: {@code giai đoạn 2021-2025}, {@code đến năm
 * 2030}, {@code năm 2024}. The title of a summing-up names the years of what it sums up, not its
 * own.
 *
 * @param from the first year
 * @param to the last year
 */
record Period(int from, int to) {
  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s?[-–]\\s?((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern UNTIL =
      Pattern.compile("(?:đến|tới)(?: hết)? năm ((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern IN = Pattern.compile("(?<!\\p{L})năm ((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern SUMS_UP = Pattern.compile("(?:tổng|sơ) kết");

  Period {
    if (from > to) {
      throw new IllegalArgumentException("ends before it begins: " + from + "-" + to);
    }
  }

  static Optional<Period> of(Header header) {
    String title = Words.folded(header.title()).toLowerCase(Locale.ROOT);
    if (SUMS_UP.matcher(title).find()) {
      return Optional.empty();
    }
    Matcher years = YEARS.matcher(title);
    Matcher until = UNTIL.matcher(title);
    Matcher in = IN.matcher(title);
    if (years.find()) {
      return between(year(years, 1), year(years, 2));
    }
    if (until.find()) {
      int to = year(until, 1);
      return between(header.issued().map(LocalDate::getYear).orElse(to), to);
    }
    return in.find() ? between(year(in, 1), year(in, 1)) : Optional.empty();
  }

  private static Optional<Period> between(int from, int to) {
    return from <= to ? Optional.of(new Period(from, to)) : Optional.empty();
  }

  private static int year(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** {@code 2021–2025}. */
  String words() {
    return from == to ? String.valueOf(from) : from + "–" + to;
  }

  /** How a day lies to it. */
  String state(LocalDate day) {
    return day.getYear() > to
        ? "đã hết giai đoạn"
        : day.getYear() < from ? "chưa tới giai đoạn" : "còn trong giai đoạn";
  }

  boolean over(LocalDate day) {
    return day.getYear() > to;
  }
}
