package vn.vankho.text;

import java.text.Normalizer;

/**
 * Vietnamese letters taken apart: {@code ế} is the letter {@code ê} under the tone mark {@code
 * sắc}, and {@code ê} is the shape {@code e} with a circumflex. Works on single UTF-16 units of
 * text in NFC.
 */
final class Letters {
  /** Tones in the order of {@link #tone}; 0 is the level tone, which has no mark. */
  static final int TONES = 6;

  private static final char[] TONE_MARKS = {0, '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'};

  /** All letters with marks lie below the first bound, or between the two others. */
  private static final int LATIN_END = 0x250;

  private static final int ADDITIONAL = 0x1e00;
  private static final int ADDITIONAL_END = 0x1f00;
  private static final int SIZE = LATIN_END + ADDITIONAL_END - ADDITIONAL;

  private static final char[] LOWER = new char[SIZE];
  private static final char[] TONELESS = new char[SIZE];
  private static final char[] SHAPE = new char[SIZE];
  private static final byte[] TONE = new byte[SIZE];
  private static final boolean[] LETTER = new boolean[SIZE];
  private static final char[][] TONED = new char[TONES][SIZE];

  /** The small letter without its tone mark, and above its 16 bits the tone: one look for both. */
  private static final int[] FOLDED = new int[SIZE];

  static {
    for (int index = 0; index < SIZE; index++) {
      takeApart(index);
    }
    for (int index = 0; index < SIZE; index++) {
      char small = LOWER[index];
      FOLDED[index] = toneless(small) | tone(small) << Character.SIZE;
    }
  }

  private Letters() {}

  private static void takeApart(int index) {
    char letter = (char) (index < LATIN_END ? index : index - LATIN_END + ADDITIONAL);
    LETTER[index] = Character.isLetter(letter);
    LOWER[index] = Character.toLowerCase(letter);
    StringBuilder rest = new StringBuilder();
    for (char part :
        Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).toCharArray()) {
      int tone = toneOfMark(part);
      if (tone == 0) {
        rest.append(part);
      } else {
        TONE[index] = (byte) tone;
      }
    }
    TONELESS[index] = Normalizer.normalize(rest, Normalizer.Form.NFC).charAt(0);
    SHAPE[index] = letter == 'đ' ? 'd' : letter == 'Đ' ? 'D' : rest.charAt(0);
    for (int tone = 0; tone < TONES; tone++) {
      String toned = tone == 0 ? rest.toString() : rest.toString() + TONE_MARKS[tone];
      String composed = Normalizer.normalize(toned, Normalizer.Form.NFC);
      TONED[tone][index] = composed.length() == 1 ? composed.charAt(0) : letter;
    }
  }

  private static int toneOfMark(char mark) {
    for (int tone = 1; tone < TONES; tone++) {
      if (TONE_MARKS[tone] == mark) {
        return tone;
      }
    }
    return 0;
  }

  private static int index(char unit) {
    if (unit < LATIN_END) {
      return unit;
    }
    return unit >= ADDITIONAL && unit < ADDITIONAL_END ? unit - ADDITIONAL + LATIN_END : -1;
  }

  static boolean isLetter(char unit) {
    int index = index(unit);
    return index < 0 ? Character.isLetter(unit) : LETTER[index];
  }

  /** Whether a letter carries a tone mark or another mark of Vietnamese. */
  static boolean isMarked(char unit) {
    return unit >= 0x80 && isLetter(unit) && shape(unit) < 0x80;
  }

  static char lower(char unit) {
    int index = index(unit);
    return index < 0 ? Character.toLowerCase(unit) : LOWER[index];
  }

  static boolean isUpper(char unit) {
    return lower(unit) != unit;
  }

  /** The tone mark on a letter: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
  static int tone(char unit) {
    int index = index(unit);
    return index < 0 ? 0 : TONE[index];
  }

  /**
   * A letter in small and without its tone mark in the low 16 bits, its tone above them: what two
   * spellings of a syllable have in common.
   */
  static int folded(char unit) {
    int index = index(unit);
    return index < 0 ? lower(unit) : FOLDED[index];
  }

  /** The letter without its tone mark: {@code ế} becomes {@code ê}. */
  static char toneless(char unit) {
    int index = index(unit);
    return index < 0 ? unit : TONELESS[index];
  }

  /** The bare shape of a letter: {@code ế} becomes {@code e}, {@code đ} becomes {@code d}. */
  static char shape(char unit) {
    int index = index(unit);
    return index < 0 ? unit : SHAPE[index];
  }

  /** The letter under another tone mark; the letter itself where there is none such. */
  static char toned(char unit, int tone) {
    int index = index(unit);
    return index < 0 ? unit : TONED[tone][index];
  }
}
