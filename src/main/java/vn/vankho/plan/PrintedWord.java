package vn.vankho.plan;

/**
 * A word of a text as white space parts it, and what of it is no quote, bracket or end mark.
 *
 * @param text the text that it stands in
 * @param start offset of its first unit
 * @param end offset after its last unit
 * @param bareStart offset of its first letter or digit
 * @param bareEnd offset after its last letter or digit
 */
record PrintedWord(String text, int start, int end, int bareStart, int bareEnd) {
  static final PrintedWord NONE = new PrintedWord("", 0, 0, 0, 0);

  /** The tone may stand on either of the last two letters. */
  private static final int TONED = 2;

  /** The first word from an offset on; an empty one at the end of the text. */
  static PrintedWord from(String text, int offset) {
    int start = offset;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return stripped(text, start, end);
  }

  private static PrintedWord stripped(String text, int start, int end) {
    int from = start;
    while (from < end && !Letters.ofWord(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && !Letters.ofWord(text.charAt(to - 1))) {
      to--;
    }
    return new PrintedWord(text, start, end, from, to);
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || (unit >= '\t' && unit <= '\r');
  }

  /** Whether there is none: the text has ended. */
  boolean isNone() {
    return start == end;
  }

  /** The word without marks around it. */
  String bare() {
    return text.substring(bareStart, bareEnd);
  }

  /** What stands under it in a table of {@code size} rows: the same for all its spellings. */
  int row(int size) {
    int length = bareEnd - bareStart;
    int first = length == 0 ? 0 : Letters.lower(text.charAt(bareStart));
    int second = length <= TONED + 1 ? 0 : Letters.lower(text.charAt(bareStart + 1));
    return (first * 31 + second * 7 + length) % size;
  }

  /** Whether its key is {@code key}; that of the word is only made where a tone may have moved. */
  boolean is(String key) {
    int length = bareEnd - bareStart;
    if (length != key.length()) {
      return false;
    }
    int same = 0;
    while (same < length && Letters.lower(text.charAt(bareStart + same)) == key.charAt(same)) {
      same++;
    }
    boolean toned = same == length - TONED && "ouủ".indexOf(key.charAt(same)) >= 0;
    return same == length || (toned && Casing.key(bare()).equals(key));
  }

  /** Whether a blank line stands between it and the next word of the text. */
  boolean parted(PrintedWord next) {
    int breaks = 0;
    for (int at = end; at < next.start; at++) {
      breaks += text.charAt(at) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  /** Whether it ends a sentence or is a bullet, so that the next has a capital anyway. */
  boolean opensNext() {
    return isNone() || ".:;-+/".indexOf(text.charAt(end - 1)) >= 0;
  }

  boolean hasSmall() {
    for (int at = start; at < end; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
