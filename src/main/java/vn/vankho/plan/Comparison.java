package vn.vankho.plan;

import java.util.regex.Pattern;

/** Reads what relation a target's figure has to what is to be reached: "trên", "ít nhất", … */
final class Comparison {
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "(?:ít nhất|tối thiểu|không thấp hơn|không dưới|≥|tăng từ|đạt từ|từ)"
              + "(?: (?:vào|đến|tới)(?: hết)? năm \\d{4})?(?: là| khoảng| đạt| có)? ?$");
  private static final Pattern MORE =
      Pattern.compile("(?:trên|vượt|>|(?<!ít )(?<!thấp )hơn)(?: mức)? ?$");
  private static final Pattern AT_MOST =
      Pattern.compile(
          "(?:không quá|tối đa|không vượt quá|≤|xuống còn|giảm còn|không cao hơn)(?: là| khoảng)? ?$");
  private static final Pattern LESS = Pattern.compile("(?:dưới|<|thấp hơn|ít hơn)(?: mức)? ?$");

  private Comparison() {}

  /**
   * The sign of the relation.
   *
   * @param before the clause up to the figure, in lower case
   * @param after the clause after the figure, in lower case
   * @param range whether the figure is the lower end of a range
   */
  static String of(String before, String after, boolean range) {
    if (after.startsWith(" trở lên")
        || after.startsWith("-")
        || range
        || AT_LEAST.matcher(before).find()) {
      return ">=";
    }
    if (after.startsWith(" trở xuống") || AT_MOST.matcher(before).find()) {
      return "<=";
    }
    if (MORE.matcher(before).find()) {
      return ">";
    }
    return LESS.matcher(before).find() ? "<" : "=";
  }
}
