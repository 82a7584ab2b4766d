package vn.vankho.text;

/** Small questions about the lines of a text. */
final class TextLines {
  private TextLines() {}

  /** Offset of the line break that ends the line, or of the end of the text. */
  static int endOf(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Where the words of a line begin: past spaces and tabs. */
  static int wordsFrom(String text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** Where the words of a line end. */
  static int wordsTo(String text, int from, int to) {
    int at = to;
    while (at > from && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
      at--;
    }
    return at;
  }
}
