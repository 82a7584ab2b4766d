package vn.vankho.text;

/** Finds words that no letter or digit goes on from. */
final class WholeWords {
  private WholeWords() {}

  /** Where the words stand first inside a stretch of text; -1 where they do not. */
  static int find(String text, String words, Span inside) {
    for (int at = inside.start(); at + words.length() <= inside.end(); at++) {
      if (text.startsWith(words, at) && isEdge(text, at) && isEdge(text, at + words.length())) {
        return at;
      }
    }
    return -1;
  }

  /** Whether no word goes on here. */
  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }
}
