package vn.vankho.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.plan.Deadline;

/** Puts a deadline's date into words. */
final class DateWords {
  private static final Pattern DATE =
      Pattern.compile("(?<year>\\d{4})?(?:-{1,2}(?<month>\\d{2}))?(?:-{1,3}(?<day>\\d{2}))?");

  private static final Pattern QUARTER = Pattern.compile("(?:(\\d{4})-|--)Q([1-4])");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private DateWords() {}

  /** {@code 17/06 hằng năm}, {@code tháng 09/2020}, {@code ngày 20 hằng tháng}. */
  static String of(Deadline deadline) {
    String rhythm = deadline.recurring().map(DateWords::rhythm).orElse("");
    return (date(deadline.date()) + " " + rhythm).strip();
  }

  private static String date(String date) {
    Matcher quarter = QUARTER.matcher(date);
    if (quarter.matches()) {
      String year = quarter.group(1) == null ? "" : "/" + quarter.group(1);
      return "quý " + ROMAN.get(Integer.parseInt(quarter.group(2)) - 1) + year;
    }
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return date;
    }
    List<String> given =
        java.util.stream.Stream.of("day", "month", "year")
            .map(parts::group)
            .filter(part -> part != null)
            .toList();
    String words = String.join("/", given);
    if (parts.group("day") != null) {
      return given.size() == 1 ? "ngày " + words : words;
    }
    return parts.group("month") != null ? "tháng " + words : "năm " + words;
  }

  private static String rhythm(String recurring) {
    return switch (recurring) {
      case "yearly" -> "hằng năm";
      case "half-yearly" -> "(6 tháng một lần)";
      case "quarterly" -> "hằng quý";
      case "monthly" -> "hằng tháng";
      default -> recurring;
    };
  }
}
