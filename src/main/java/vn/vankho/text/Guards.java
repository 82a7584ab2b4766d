package vn.vankho.text;

/** What the corrector keeps its hands off, however unlikely it looks. */
final class Guards {
  private Guards() {}

  /** Whether a word must stay as it is. */
  static boolean keep(String text, Tokens tokens, int token) {
    return besideSymbol(text, tokens.start(token) - 1) || besideSymbol(text, tokens.end(token));
  }

  /**
   * Whether a word may be a part of a name: it has a capital, is not written in capitals, and
   * stands after a word on its line.
   */
  static boolean mayBeName(String text, Tokens tokens, int token) {
    return tokens.isWord(token)
        && token > 0
        && tokens.isWord(token - 1)
        && !tokens.is(token, Tokens.LINE_START)
        && CaseModel.style(text, tokens.start(token), tokens.end(token)) == CaseModel.CAPITAL;
  }

  /** Joined by a slash, an ampersand or an at sign: a part of a symbol, an address or a rate. */
  private static boolean besideSymbol(String text, int at) {
    return at >= 0 && at < text.length() && "/&@#\\".indexOf(text.charAt(at)) >= 0;
  }
}
