package vn.vankho.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that words give: a day, a month, a quarter, a year, a day of every year or month.
 *
 * @param start offset of the words
 * @param end offset after them
 * @param grain how exact the time is
 * @param year absent where the words give none
 * @param month month or quarter; 0 for a year and for a day of every month
 * @param day 0 for anything but a day
 */
record DueTime(int start, int end, Grain grain, OptionalInt year, int month, int day) {
  /** How exact a time is. */
  enum Grain {
    DAY,
    MONTH,
    QUARTER,
    YEAR,
    DAY_OF_MONTH,
    DAY_OF_QUARTER
  }

  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:"
              + "(\\d{1,2})(?: ?/ ?(\\d{1,2})(?: ?/ ?"
              + YEAR
              + ")?| ?([.-]) ?(\\d{1,2}) ?\\4 ?"
              + YEAR
              + "| tháng (\\d{1,2})(?:,? năm "
              + YEAR
              + ")?)"
              + "|tháng (\\d{1,2})(?: ?[/-] ?"
              + YEAR
              + "|,? năm "
              + YEAR
              + ")?"
              + "|quý (iv|i{1,3}|[1-4])(?: ?[/-] ?"
              + YEAR
              + "|,? năm "
              + YEAR
              + ")?"
              + "|năm "
              + YEAR
              + "|ngày (\\d{1,2}) (?:(?:của )?(?:hằng|hàng|mỗi) tháng|(?:của )?tháng (cuối|đầu))"
              + ")(?![\\d/%\\p{L}])");

  /** The times that the words of a text give from an offset on, in order. */
  static List<DueTime> in(FoldedText text, int from) {
    List<DueTime> times = new ArrayList<>();
    String lower = text.lower();
    Matcher words = WORDS.matcher(lower);
    int end = from;
    for (int at : text.starts()) {
      if (at >= end && canStart(lower, at) && words.region(at, lower.length()).lookingAt()) {
        of(words).ifPresent(times::add);
        end = words.end();
      }
    }
    return times;
  }

  private static boolean unitAt(String lower, int at, char first) {
    return switch (first) {
      case 't' -> lower.startsWith("tháng ", at);
      case 'q' -> lower.startsWith("quý ", at);
      case 'n' -> lower.startsWith("năm ", at) || lower.startsWith("ngày ", at);
      default -> false;
    };
  }

  private static boolean canStart(String lower, int at) {
    char c = lower.charAt(at);
    boolean first = Letters.digit(c) || unitAt(lower, at, c);
    if (!first || at == 0) {
      return first;
    }
    char before = lower.charAt(at - 1);
    return !Letters.ofWord(before) && "/.,-".indexOf(before) < 0;
  }

  private static Optional<DueTime> of(Matcher found) {
    DueTime time = read(found);
    return time.isInCalendar() ? Optional.of(time) : Optional.empty();
  }

  private static DueTime read(Matcher found) {
    if (found.group(1) != null) {
      return day(found);
    }
    if (found.group(9) != null) {
      return of(found, Grain.MONTH, year(found, 10, 11), number(found.group(9)), 0);
    }
    if (found.group(12) != null) {
      return of(found, Grain.QUARTER, year(found, 13, 14), quarter(found.group(12)), 0);
    }
    return found.group(15) != null
        ? of(found, Grain.YEAR, year(found, 15), 0, 0)
        : dayOfMonth(found);
  }

  private static DueTime day(Matcher found) {
    String month = first(found, 2, 5, 7);
    return of(found, Grain.DAY, year(found, 3, 6, 8), number(month), number(found.group(1)));
  }

  private static DueTime dayOfMonth(Matcher found) {
    Grain grain = found.group(17) == null ? Grain.DAY_OF_MONTH : Grain.DAY_OF_QUARTER;
    return of(found, grain, OptionalInt.empty(), 0, number(found.group(16)));
  }

  private static DueTime of(Matcher found, Grain grain, OptionalInt year, int month, int day) {
    return new DueTime(found.start(), found.end(), grain, year, month, day);
  }

  private static String first(Matcher found, int... groups) {
    for (int group : groups) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }

  private static OptionalInt year(Matcher found, int... groups) {
    String year = first(found, groups);
    return year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(year));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int quarter(String numeral) {
    return switch (numeral) {
      case "i" -> 1;
      case "ii" -> 2;
      case "iii" -> 3;
      case "iv" -> 4;
      default -> number(numeral);
    };
  }

  private boolean isInCalendar() {
    return switch (grain) {
      case DAY -> VietnameseDates.day(year.orElse(2024), month, day).isPresent();
      case MONTH -> month >= 1 && month <= 12;
      case DAY_OF_MONTH, DAY_OF_QUARTER -> day >= 1 && day <= 31;
      case QUARTER, YEAR -> true;
    };
  }

  DueTime inYear(int given) {
    return new DueTime(start, end, grain, OptionalInt.of(given), month, day);
  }

  /** Whether the time was over on that day; what names no year never is. */
  boolean isBefore(LocalDate date) {
    if (year.isEmpty()) {
      return false;
    }
    int given = year.getAsInt();
    return switch (grain) {
      case DAY ->
          VietnameseDates.day(given, month, day).filter(due -> due.isBefore(date)).isPresent();
      case MONTH -> YearMonth.of(given, month).isBefore(YearMonth.from(date));
      default -> given < date.getYear();
    };
  }

  /**
   * The time as {@link Deadline#date()} writes it: {@code 2023-04-10}, {@code --06-17}, {@code
   * 2020-09}, {@code 2026-Q3}, {@code 2026}, {@code ---20}.
   */
  String written() {
    String head = year.isPresent() ? year.getAsInt() + "-" : "--";
    return switch (grain) {
      case DAY -> head + twoDigits(month) + "-" + twoDigits(day);
      case MONTH -> head + twoDigits(month);
      case QUARTER -> head + "Q" + month;
      case YEAR -> String.valueOf(year.orElse(0));
      case DAY_OF_MONTH, DAY_OF_QUARTER -> "---" + twoDigits(day);
    };
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
