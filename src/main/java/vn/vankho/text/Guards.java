package vn.vankho.text;

/** What the corrector keeps its hands off, however unlikely it looks. */
final class Guards {
  private Guards() {}

  /** Whether a word must stay as it is. */
  static boolean keep(String text, Tokens tokens, int token) {
    return besideSymbol(text, tokens.start(token) - 1) || besideSymbol(text, tokens.end(token));
  }

  /** Joined by a slash, an ampersand or an at sign: a part of a symbol, an address or a rate. */
  private static boolean besideSymbol(String text, int at) {
    return at >= 0 && at < text.length() && "/&@#\\".indexOf(text.charAt(at)) >= 0;
  }
}
