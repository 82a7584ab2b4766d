package vn.vankho.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years for which a plan is made, as its title says: "giai đoạn 2021-2025", "năm 2024", "đến
 * năm 2030". A plan has no legal validity that ends; its period does.
 *
 * @param first the first year; absent where the title names only an end
 * @param last the last year
 */
public record PlanPeriod(OptionalInt first, int last) {
  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";

  /** The year of a date ("tháng 8 năm 2024") belongs to another document. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<!tháng \\d{1,2} năm )(?<!/)" + YEAR + "(?: ?[-–—] ?| đến (?:hết )?(?:năm )?)" + YEAR);

  /** A vision reaches further than the plan: "đến năm 2030, tầm nhìn đến năm 2045". */
  private static final Pattern UNTIL =
      Pattern.compile("(?<!tầm nhìn )đến (?:hết |cuối )?(?:năm )?" + YEAR);

  private static final Pattern SINGLE =
      Pattern.compile("(?<!\\d )(?<!tầm nhìn đến )(?<!tổng kết )năm " + YEAR);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public PlanPeriod {
    if (first.isPresent() && first.getAsInt() > last) {
      throw new IllegalArgumentException("a period that ends before it begins: " + first);
    }
  }

  /**
   * The period that a title names; none where it names no year, or only years that were over when
   * the document was issued, which it looks back on.
   */
  public static Optional<PlanPeriod> of(Header header) {
    String title = BLANKS.matcher(header.title().toLowerCase(Locale.ROOT)).replaceAll(" ");
    return range(title)
        .or(() -> until(title))
        .or(() -> single(title))
        .filter(period -> !period.isOver(header.issued()));
  }

  private boolean isOver(Optional<LocalDate> issued) {
    return issued.filter(day -> day.getYear() > last).isPresent();
  }

  private static Optional<PlanPeriod> range(String title) {
    Matcher years = RANGE.matcher(title);
    return years.find() && year(years, 1) <= year(years, 2)
        ? Optional.of(new PlanPeriod(OptionalInt.of(year(years, 1)), year(years, 2)))
        : Optional.empty();
  }

  private static Optional<PlanPeriod> until(String title) {
    Matcher year = UNTIL.matcher(title);
    return year.find()
        ? Optional.of(new PlanPeriod(OptionalInt.empty(), year(year, 1)))
        : Optional.empty();
  }

  private static Optional<PlanPeriod> single(String title) {
    Matcher year = SINGLE.matcher(title);
    return year.find()
        ? Optional.of(new PlanPeriod(OptionalInt.of(year(year, 1)), year(year, 1)))
        : Optional.empty();
  }

  private static int year(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
