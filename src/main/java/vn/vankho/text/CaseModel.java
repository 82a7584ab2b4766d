package vn.vankho.text;

/**
 * How likely a word begins with, or is written in, capital letters at a place: at the start of a
 * sentence, after a comma, after a word in small letters, after one with a capital, after one in
 * capitals.
 */
final class CaseModel {
  /** How a word is written. */
  static final int LOWER = 0;

  static final int CAPITAL = 1;
  static final int UPPER = 2;
  static final int STYLES = 3;

  /** After what it stands. */
  static final int AT_START = 0;

  static final int AFTER_MARK = 1;
  static final int AFTER_LOWER = 2;
  static final int AFTER_CAPITAL = 3;
  static final int AFTER_UPPER = 4;
  static final int PLACES = 5;

  /** Counts kept for a word: each style at each place. */
  static final int CELLS = PLACES * STYLES;

  private static final float TRUST = 4;

  private final float[] logs;
  private final float[] unknown = new float[CELLS];

  CaseModel(int[] counts) {
    this.logs = new float[counts.length];
    long[] totals = new long[CELLS];
    for (int i = 0; i < counts.length; i++) {
      totals[i % CELLS] += counts[i];
    }
    for (int place = 0; place < PLACES; place++) {
      addShares(totals, place);
    }
    for (int word = 0; word < counts.length / CELLS; word++) {
      for (int place = 0; place < PLACES; place++) {
        addWord(counts, word * CELLS + place * STYLES, place);
      }
    }
  }

  private void addShares(long[] totals, int place) {
    double total = 3;
    for (int style = 0; style < STYLES; style++) {
      total += totals[place * STYLES + style];
    }
    for (int style = 0; style < STYLES; style++) {
      unknown[place * STYLES + style] = (float) ((totals[place * STYLES + style] + 1) / total);
    }
  }

  private void addWord(int[] counts, int from, int place) {
    float total = counts[from] + counts[from + 1] + counts[from + 2];
    for (int style = 0; style < STYLES; style++) {
      float share = unknown[place * STYLES + style];
      logs[from + style] =
          (float) Math.log((counts[from + style] + TRUST * share) / (total + TRUST));
    }
  }

  /** The natural logarithm of how likely a word is written in this style at this place. */
  float log(int word, int place, int style) {
    return logs[word * CELLS + place * STYLES + style];
  }

  /** How the letters from start to end are written. */
  static int style(CharSequence text, int start, int end) {
    if (!Letters.isUpper(text.charAt(start))) {
      return LOWER;
    }
    return end - start > 1 && Letters.isUpper(text.charAt(end - 1)) ? UPPER : CAPITAL;
  }

  /** What place a word leaves behind it; single capitals tell nothing: they count as small. */
  static int placeAfterWord(int style, int length) {
    if (style == UPPER && length > 1) {
      return AFTER_UPPER;
    }
    return style == CAPITAL ? AFTER_CAPITAL : AFTER_LOWER;
  }

  /** What place a number leaves behind it: one that opens a line is followed by a heading. */
  static int placeAfterNumber(boolean lineStart) {
    return lineStart ? AT_START : AFTER_LOWER;
  }

  /** What place a mark leaves behind it. */
  static int placeAfterMark(char mark) {
    return ".!?".indexOf(mark) >= 0 ? AT_START : AFTER_MARK;
  }
}
