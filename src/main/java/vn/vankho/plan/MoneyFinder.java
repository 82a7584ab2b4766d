package vn.vankho.plan;

import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/** Finds the sums of money that a text names: {@code 1,4 tỷ đồng}, {@code 280 triệu đồng}. */
public final class MoneyFinder {
  /** Line breaks may part the words; figures are grouped by points or, in some texts, by spaces. */
  private static final Pattern SUM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])\\d{1,3}(?:[.,]?\\d{1,3}){0,5}+\\s{0,2}"
              + "(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s{1,2}){0,2}+(?:VNĐ|VND|đồng)(?![\\p{L}\\p{N}]|\\s(?:chí|bào|hồ))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private MoneyFinder() {}

  /** The sums, in the order of the text. */
  public static List<Span> find(String text) {
    return SUM.matcher(text).results().map(sum -> new Span(sum.start(), sum.end())).toList();
  }
}
