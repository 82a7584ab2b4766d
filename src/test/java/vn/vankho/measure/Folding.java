package vn.vankho.measure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes alike what counts as the same when a reading is compared with an annotation. */
final class Folding {
  /** New placement of the tone mark, then the old one: hòa, hoà. Both are in use. */
  private static final String[][] TONES = {
    {"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"},
    {"òe", "oè"}, {"óe", "oé"}, {"ỏe", "oẻ"}, {"õe", "oẽ"}, {"ọe", "oẹ"},
    {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"}
  };

  /** UBND is not among them: a reading must have the committee's own name written out. */
  private static final List<Map.Entry<Pattern, String>> ABBREVIATIONS =
      List.of(
          abbreviation("hđnd", "hội đồng nhân dân"),
          abbreviation("bđbp", "bộ đội biên phòng"),
          abbreviation("mttq", "mặt trận tổ quốc"),
          abbreviation("ttg", "thủ tướng chính phủ"));

  /** One agency under two names, both as {@link #agency} leaves them. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "bộ chỉ huy bộ đội biên phòng tỉnh", "bộ đội biên phòng tỉnh",
          "đoàn thanh niên cộng sản hồ chí minh tỉnh", "tỉnh đoàn",
          "tỉnh đoàn thanh niên", "tỉnh đoàn");

  private static final Pattern DECORATION = Pattern.compile("[“”\"'*_|]");
  private static final Pattern DASH = unicode("\\s*+[-–—]\\s*+");
  private static final Pattern SPACE = unicode("\\s++");
  private static final Pattern ENDS = Pattern.compile("^[ .,;:]++|(?<![ .,;:])[ .,;:]++$");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}++");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]++");

  private Folding() {}

  /** Lower case, NFC, one space, one placement of tone marks, plain dashes, no quotation marks. */
  static String fold(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (String[] tone : TONES) {
      folded = folded.replace(tone[0], tone[1]);
    }
    folded = DECORATION.matcher(folded).replaceAll("");
    folded = DASH.matcher(folded).replaceAll("-");
    return ENDS.matcher(SPACE.matcher(folded).replaceAll(" ")).replaceAll("");
  }

  /** Folded, and without diacritics or punctuation: for words that OCR may have changed. */
  static String bare(String text) {
    return NO_WORD.matcher(unmarked(fold(text))).replaceAll(" ").strip();
  }

  /** Without any mark on a letter. */
  static String unmarked(String text) {
    String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(parted).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
  }

  /** An agency's name: folded, abbreviations written out, hyphens and commas no matter. */
  static String agency(String text) {
    String name = fold(text);
    for (Map.Entry<Pattern, String> abbreviation : ABBREVIATIONS) {
      name = abbreviation.getKey().matcher(name).replaceAll(abbreviation.getValue());
    }
    name = SPACE.matcher(name.replace(", ", " ").replace("-", " ")).replaceAll(" ");
    return ALIASES.getOrDefault(name, name);
  }

  /** A document's number: no spaces, capitals, plain dashes. */
  static String symbol(String text) {
    String number = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    return number.toUpperCase(Locale.ROOT).replace('–', '-');
  }

  /** The first of the folded words; empty if there is none. */
  static String firstWord(String text) {
    return fold(text).split(" ", 2)[0];
  }

  private static Map.Entry<Pattern, String> abbreviation(String letters, String words) {
    return Map.entry(unicode("\\b" + letters + "\\b"), words);
  }

  private static Pattern unicode(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }
}
