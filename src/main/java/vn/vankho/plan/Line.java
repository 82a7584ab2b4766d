package vn.vankho.plan;

/**
 * A line of a document that holds words.
 *
 * @param start offset of its first unit that is neither space nor Markdown star
 * @param end offset after its last such unit
 * @param words what stands between the two
 * @param gap number of blank lines over it
 * @param fenced whether a table bar or a rule stands between it and the line before
 * @param firstPrinted length of the first line as printed of those that were joined into it
 * @param lastPrinted length of the last such line
 */
record Line(
    int start, int end, String words, int gap, boolean fenced, int firstPrinted, int lastPrinted) {
  private static final String SENTENCE_ENDS = ".;:!?…";

  int length() {
    return end - start;
  }

  /**
   * Whether it begins with a word in lower case, which no label such as {@code a)} is, or with a
   * sign that cannot begin a sentence.
   */
  boolean opensLow() {
    int first = words.codePointAt(0);
    if (words.length() > 1 && ").".indexOf(words.charAt(1)) >= 0) {
      return false;
    }
    return Character.isLowerCase(first) || ",;:)”".indexOf(first) >= 0;
  }

  /** Whether its first letter is a capital; an opening quote or bracket may stand before it. */
  boolean opensHigh() {
    int at = 0;
    while (at < words.length() && "“\"‘'([".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at < words.length() && Character.isUpperCase(words.codePointAt(at));
  }

  /** Whether it ends with the end mark of a sentence or of a list item. */
  boolean closes() {
    int at = words.length() - 1;
    while (at > 0 && "”\"’')]*".indexOf(words.charAt(at)) >= 0) {
      at--;
    }
    return SENTENCE_ENDS.indexOf(words.charAt(at)) >= 0 || words.endsWith("/.");
  }

  boolean closesWith(char mark) {
    return words.charAt(words.length() - 1) == mark;
  }
}
