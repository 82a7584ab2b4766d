package vn.vankho.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.plan.DocumentKind;

/**
 * The form in which document numbers are compared: no marks, no capitals, no spaces, no leading
 * zeros ({@code 09/CTr-BCA} is {@code 9/ctr-bca}), since people type them so and OCR splits them.
 */
final class NumberKey {
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern AROUND_MARKS = Pattern.compile(" ?+([/-]) ?+");

  /** Spaces of all kinds that come with text copied from elsewhere. */
  static final Pattern SPACES =
      Pattern.compile(
          "[\\s\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]++");

  private static final Pattern LEADING_ZEROS = Pattern.compile("^0++(?=\\d)");

  /**
   * Serial, year where there is one, symbol: the forms of Nghị định 30/2020/NĐ-CP and the Party.
   */
  private static final Pattern QUERY =
      Pattern.compile(
          "(?:(?:"
              + typeWords()
              + ") )?+(?:so ?:? ?)?+"
              + "(\\d{1,5}+[a-z]?+(?:/\\d{4})?+[/-][a-z][a-z0-9&]*+(?:[/-][a-z][a-z0-9&]*+)*+)");

  private NumberKey() {}

  /** The key of a number as a document prints it. */
  static String of(String number) {
    return LEADING_ZEROS.matcher(tidy(number).replace(" ", "")).replaceFirst("");
  }

  /** The key, where the whole query is a number, alone or behind a type word and "số". */
  static Optional<String> ofQuery(String query) {
    Matcher number = QUERY.matcher(tidy(query));
    return number.matches() && number.group(1).contains("/")
        ? Optional.of(of(number.group(1)))
        : Optional.empty();
  }

  /** The digits before the symbol: {@code 1452}. */
  static String serial(String key) {
    return key.substring(0, key.length() - key.replaceFirst("^\\d++", "").length());
  }

  /**
   * How texts may spell a number, without marks: a serial below ten has a zero before it (Nghị định
   * 30/2020/NĐ-CP, Phụ lục I), which the key has not.
   */
  static List<Phrase> spellings(String key) {
    VietnameseAnalyzer syllables = new VietnameseAnalyzer(VietnameseAnalyzer.Form.FOLDED);
    Stream<String> forms = serial(key).length() == 1 ? Stream.of(key, "0" + key) : Stream.of(key);
    return forms.map(form -> new Phrase(true, syllables.tokens(form))).toList();
  }

  /** Type words without marks, as alternatives of a regular expression. */
  static String typeWords() {
    return Arrays.stream(DocumentKind.values())
        .map(DocumentKind::vietnamese)
        .filter(word -> !word.isEmpty())
        .map(Folding::folded)
        .collect(Collectors.joining("|"));
  }

  private static String tidy(String text) {
    String plain = Folding.folded(Normalizer.normalize(text, Normalizer.Form.NFC));
    String dashes = DASHES.matcher(plain).replaceAll("-");
    String spaced = SPACES.matcher(dashes).replaceAll(" ");
    return AROUND_MARKS.matcher(spaced).replaceAll("$1").strip();
  }
}
