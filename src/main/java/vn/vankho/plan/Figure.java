package vn.vankho.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure that a text gives in digits, or in a word after "ít nhất": "1.700 ha", "60%", "ít nhất
 * một cơ sở", "4/100.000 trẻ". Offsets lie in the folded text.
 *
 * @param start offset of the figure
 * @param end offset after it, a percent sign included
 * @param value what it says; of a range the lower end
 * @param sign {@code %} or {@code ‰}; empty for a count
 * @param range whether it is the lower end of a range
 */
record Figure(int start, int end, BigDecimal value, String sign, boolean range) {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{3})++|\\d{1,6}(?:,\\d{1,3})?|\\d{1,3}\\.\\d{1,2})"
              + "(?:( ?(?:-|đến) ?\\d{1,3}(?:,\\d{1,2})?)? ?([%‰])"
              + "|(?= \\p{L})|(?=/(?:10{1,2}|1\\d{0,2}\\.?000|vạn)(?!\\d)))");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

  /** The words that a number in words follows; elsewhere "một" and "hai" count nothing. */
  private static final WordList LEADS = WordList.of(List.of("ít nhất", "tối thiểu", "thêm"));

  private static final Map<String, Integer> WORDS =
      Map.of(
          "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9,
          "mười", 10);

  private static final int LONGEST_WORD = 4;

  /**
   * The figure that is at {@code at} or in a word after the lead there, and that ends before {@code
   * limit}.
   */
  static Optional<Figure> at(FoldedText text, int at, int limit) {
    if (!Letters.digit(text.text().charAt(at))) {
      int lead = LEADS.end(text, at);
      return lead > at ? word(text, lead + 1) : Optional.empty();
    }
    boolean inside =
        at > 0 && (text.isWordAt(at - 1) || "/.,-".indexOf(text.text().charAt(at - 1)) >= 0);
    return inside ? Optional.empty() : digits(text, at, limit);
  }

  private static Optional<Figure> digits(FoldedText text, int at, int limit) {
    Matcher digits = DIGITS.matcher(text.lower()).region(at, limit);
    if (!digits.lookingAt()) {
      return Optional.empty();
    }
    String sign = digits.group(3) == null ? "" : digits.group(3);
    return Optional.of(
        new Figure(at, digits.end(), value(digits.group(1)), sign, digits.group(2) != null));
  }

  private static Optional<Figure> word(FoldedText text, int at) {
    int end = wordEnd(text, at);
    return Optional.ofNullable(WORDS.get(text.lower().substring(at, end)))
        .map(value -> new Figure(at, end, BigDecimal.valueOf(value), "", false));
  }

  /** The end of a word, or of its beginning if it is longer than any number. */
  private static int wordEnd(FoldedText text, int at) {
    int end = at;
    while (end - at <= LONGEST_WORD && text.isWordAt(end)) {
      end++;
    }
    return end;
  }

  /**
   * Thousands are parted by dots, decimals by a comma; one or two digits after a dot are decimals.
   */
  static BigDecimal value(String digits) {
    boolean thousands = THOUSANDS.matcher(digits).matches();
    return new BigDecimal((thousands ? digits.replace(".", "") : digits.replace(',', '.')))
        .stripTrailingZeros();
  }

  boolean isShare() {
    return !sign.isEmpty();
  }
}
