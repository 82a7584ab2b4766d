package vn.vankho.plan;

import java.util.regex.Pattern;

/** Lines of the two columns over the title (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1–4). */
final class Letterhead {
  private static final Pattern NUMBER = Pattern.compile("(?i)số\\s{0,4}:.{0,40}");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L} .-]{1,40},\\s{0,3})?[Nn]gày\\s{0,9}\\d{0,2}\\s{0,9}(?:tháng|/).{0,40}");

  private Letterhead() {}

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
