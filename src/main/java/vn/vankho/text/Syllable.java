package vn.vankho.text;

import java.text.Normalizer;

/** What a Vietnamese syllable can be: its vowels stand together, and one of them bears the tone. */
final class Syllable {
  private static final int LONGEST = 8;
  private static final String VOWELS = "aeiouyAEIOUY";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private Syllable() {}

  /** Whether the letters before one place and after another may be parts of one syllable. */
  static boolean joins(String text, int before, int after) {
    int start = before;
    while (start > 0 && before - start < LONGEST && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = after;
    while (end < text.length() && end - after < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean inside = start < before && after < end;
    return !inside || isOne(text.substring(start, before) + text.substring(after, end));
  }

  private static boolean isOne(String letters) {
    int groups = 0;
    int tones = 0;
    boolean vowel = false;
    for (char unit : Normalizer.normalize(letters, Normalizer.Form.NFD).toCharArray()) {
      tones += TONES.indexOf(unit) >= 0 ? 1 : 0;
      boolean mark = Character.getType(unit) == Character.NON_SPACING_MARK;
      groups += VOWELS.indexOf(unit) >= 0 && !vowel ? 1 : 0;
      vowel = mark ? vowel : VOWELS.indexOf(unit) >= 0;
    }
    return groups <= 1 && tones <= 1;
  }
}
