package vn.vankho.text;

/**
 * Words of a printed page on one line. Most words that are asked about are on one already, so that
 * these walk over them once and give them back as they are.
 */
public final class OneLine {
  private OneLine() {}

  /** Every run of white space as one space, none at either end. */
  public static String of(String words) {
    return spaced(words).strip();
  }

  /** Every run of white space as one space, at the ends too. */
  public static String spaced(String words) {
    int odd = firstOdd(words);
    if (odd == words.length()) {
      return words;
    }
    StringBuilder line = new StringBuilder(words.length()).append(words, 0, odd);
    for (int i = odd; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isBlank(c)) {
        line.append(c);
      } else if (i == 0 || !isBlank(words.charAt(i - 1))) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** The first blank that is no single space; the length where there is none. */
  private static int firstOdd(String words) {
    int at = 0;
    while (at < words.length() && !isOdd(words, at)) {
      at++;
    }
    return at;
  }

  private static boolean isOdd(String words, int at) {
    char c = words.charAt(at);
    return isBlank(c) && (c != ' ' || (at > 0 && words.charAt(at - 1) == ' '));
  }

  /** What {@code \s} is in a regular expression. */
  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
