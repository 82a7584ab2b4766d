package vn.vankho.plan;

/**
 * What {@link Character} says of letters and digits, kept in tables for the signs that Vietnamese
 * is written with: every reader asks it of every letter of a text.
 */
final class Letters {
  /** All letters of Vietnamese lie below. */
  private static final int KNOWN = 0x2000;

  private static final char[] LOWER = new char[KNOWN];
  private static final boolean[] WORD = new boolean[KNOWN];
  private static final boolean[] CAPITAL = new boolean[KNOWN];

  static {
    for (char c = 0; c < KNOWN; c++) {
      LOWER[c] = Character.toLowerCase(c);
      WORD[c] = Character.isLetterOrDigit(c);
      CAPITAL[c] = Character.isUpperCase(c);
    }
  }

  private Letters() {}

  static char lower(char c) {
    return c < KNOWN ? LOWER[c] : Character.toLowerCase(c);
  }

  /** Whether a sign is a letter or a digit. */
  static boolean ofWord(char c) {
    return c < KNOWN ? WORD[c] : Character.isLetterOrDigit(c);
  }

  static boolean capital(char c) {
    return c < KNOWN ? CAPITAL[c] : Character.isUpperCase(c);
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
