package vn.vankho.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The two forms in which a syllable is indexed. The search page's script has the same rules; {@code
 * folding.tsv} among the tests holds both to one table.
 */
final class Folding {
  /** Tone marks where old spelling puts them, and where they go: {@code hoà}, {@code hòa}. */
  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("oà", "òa"),
          Map.entry("oá", "óa"),
          Map.entry("oả", "ỏa"),
          Map.entry("oã", "õa"),
          Map.entry("oạ", "ọa"),
          Map.entry("oè", "òe"),
          Map.entry("oé", "óe"),
          Map.entry("oẻ", "ỏe"),
          Map.entry("oẽ", "õe"),
          Map.entry("oẹ", "ọe"),
          Map.entry("uỳ", "ùy"),
          Map.entry("uý", "úy"),
          Map.entry("uỷ", "ủy"),
          Map.entry("uỹ", "ũy"),
          Map.entry("uỵ", "ụy"));

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private Folding() {}

  /**
   * Lower case with one tone placement.
   *
   * @param syllable a syllable in NFC
   */
  static String exact(String syllable) {
    // Fonts and old encodings give Ð (U+00D0), whose lower case is the Icelandic eth.
    String lower = syllable.toLowerCase(Locale.ROOT).replace('ð', 'đ');
    int rhyme = lower.length() - 2;
    if (rhyme < 0 || (rhyme > 0 && lower.charAt(rhyme - 1) == 'q')) {
      return lower; // in "quý" the u belongs to the onset
    }
    String placed = TONES.get(lower.substring(rhyme));
    return placed == null ? lower : lower.substring(0, rhyme) + placed;
  }

  /** The exact form without any marks, đ as d. What is nothing but marks stays. */
  static String folded(String syllable) {
    String exact = exact(syllable);
    if (isAscii(exact)) {
      return exact;
    }
    String bare = MARKS.matcher(Normalizer.normalize(exact, Normalizer.Form.NFD)).replaceAll("");
    return bare.isEmpty() ? exact : bare.replace('đ', 'd');
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(unit -> unit < 0x80);
  }
}
