package vn.vankho.plan;

import java.util.regex.Pattern;

/** Lines of the two columns over the title (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1–4). */
final class Letterhead {
  private static final Pattern NUMBER =
      Pattern.compile("(?iu)(?:(?:bộ )?luật |pháp lệnh |nghị quyết )?số\\s{0,4}:.{0,80}");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L} .-]{1,40},\\s{0,3})?[Nn]gày\\s{0,9}\\d{0,2}\\s{0,9}(?:tháng|/).{0,40}");

  /** A date line of which a line break cut off the year or more. */
  private static final Pattern DATE_BEGUN =
      Pattern.compile(
          "\\p{Lu}[\\p{L} .-]{1,40},\\s{0,3}ngày(?:\\s{1,9}\\d{1,2}(?:\\s{1,9}tháng(?:\\s{1,9}\\d{1,2})?)?)?(?:\\s{1,9}năm)?");

  private Letterhead() {}

  /** Whether a line holds a date that goes on with the next. */
  static boolean goesOn(String words, String next) {
    boolean rest =
        Character.isDigit(next.charAt(0)) || next.startsWith("tháng") || next.startsWith("năm");
    return rest && DATE_BEGUN.matcher(words).matches();
  }

  static boolean mayHold(String words) {
    return words.contains("CỘNG HÒA XÃ")
        || words.contains("CỘNG HOÀ XÃ")
        || words.startsWith("Độc lập")
        || words.startsWith("V/v")
        || words.startsWith("ỦY BAN NHÂN")
        || words.startsWith("UỶ BAN NHÂN")
        || NUMBER.matcher(words).matches()
        || DATE.matcher(words).matches();
  }
}
