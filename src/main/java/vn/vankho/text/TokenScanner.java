package vn.vankho.text;

/**
 * Cuts a text into tokens. Line breaks are spaces, except where a paragraph surely begins: after a
 * line that ends a sentence or before one that opens with a bullet or a number; so a text gives the
 * same tokens whether its broken lines have been joined or not.
 */
final class TokenScanner {
  private static final String BULLETS = "-+•*~–";

  private final String text;
  private final Tokens tokens = new Tokens();
  private int at;

  private TokenScanner(String text) {
    this.text = text;
  }

  static Tokens scan(String text) {
    TokenScanner scanner = new TokenScanner(text);
    scanner.scanAll();
    return scanner.tokens;
  }

  /**
   * Whether two texts surely give the same tokens and numbers of tokens: they differ in nothing but
   * the kind of space between their words, and not there beside what may be a bullet.
   */
  static boolean sameWords(String one, String other) {
    int i = 0;
    int j = 0;
    while (true) {
      int first = pastSpace(one, i);
      int second = pastSpace(other, j);
      boolean ended = first == one.length() || second == other.length();
      if (ended || (first > i) != (second > j) || one.charAt(first) != other.charAt(second)) {
        return first == one.length() && second == other.length();
      }
      boolean same = first - i == second - j && one.regionMatches(i, other, j, first - i);
      if (first > i && !same && besideBullet(one, i, first)) {
        return false;
      }
      i = first + 1;
      j = second + 1;
    }
  }

  private static int pastSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char unit) {
    return unit <= ' ' || unit == '\u00a0';
  }

  private static boolean besideBullet(String text, int from, int to) {
    return BULLETS.indexOf(text.charAt(to)) >= 0
        || (from > 0 && BULLETS.indexOf(text.charAt(from - 1)) >= 0);
  }

  private void scanAll() {
    int length = text.length();
    boolean newLine = true;
    boolean space = true;
    while (at < length) {
      char unit = text.charAt(at);
      if (unit == '\n') {
        newLine = true;
        at++;
      } else if (isSpace(unit)) {
        space = true;
        at++;
      } else {
        scanToken(unit, newLine, newLine || space);
        newLine = false;
        space = false;
      }
    }
    endLine();
  }

  private void endLine() {
    if (tokens.size() > 0) {
      tokens.flag(tokens.size() - 1, Tokens.LINE_END);
    }
  }

  private void scanToken(char unit, boolean newLine, boolean apart) {
    int flags = apart ? 0 : Tokens.GLUED;
    if (newLine) {
      endLine();
      flags |= Tokens.LINE_START;
      if (opensParagraph(unit)) {
        flags |= Tokens.OPENS;
      }
    }
    int start = at;
    if (Letters.isLetter(unit)) {
      byte kind = pastLetters();
      tokens.add(start, at, kind, flags);
    } else if (isDigit(unit)) {
      byte kind = pastNumber();
      tokens.add(start, at, kind, flags);
    } else {
      at = pastMark(unit);
      boolean bullet =
          newLine && BULLETS.indexOf(unit) >= 0 && (at == text.length() || text.charAt(at) == ' ');
      tokens.add(start, at, Tokens.MARK, bullet ? flags | Tokens.BULLET : flags);
    }
  }

  private byte pastLetters() {
    while (at < text.length() && isWordUnit(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && isDigit(text.charAt(at))) {
      pastNumber();
      return Tokens.SYMBOL;
    }
    return Tokens.WORD;
  }

  private static boolean isWordUnit(char unit) {
    return Letters.isLetter(unit) || (unit >= '\u0300' && unit <= '\u036f');
  }

  /** Past digits and what is written together with them. */
  private byte pastNumber() {
    byte kind = Tokens.NUMBER;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (Letters.isLetter(unit)) {
        kind = Tokens.SYMBOL;
      } else if (!isDigit(unit) && !joins(unit)) {
        return kind;
      }
      at++;
    }
    return kind;
  }

  /** Whether a mark stands inside a number or a symbol. */
  private boolean joins(char unit) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return switch (unit) {
      case '.', ',', ':' -> isDigit(next);
      case '/', '-' -> isDigit(next) || Letters.isLetter(next);
      default -> false;
    };
  }

  private int pastMark(char unit) {
    int end = at + 1;
    if (unit == '.') {
      while (end < text.length() && text.charAt(end) == '.') {
        end++;
      }
      return end - at >= 3 ? end : at + 1;
    }
    return Character.isHighSurrogate(unit) && end < text.length() ? end + 1 : end;
  }

  private boolean opensParagraph(char unit) {
    return tokens.size() == 0
        || (BULLETS.indexOf(unit) >= 0 && at + 1 < text.length() && text.charAt(at + 1) == ' ')
        || opensLabel();
  }

  /** {@code 1.}, {@code a)} or {@code IV.} */
  private boolean opensLabel() {
    int end = at;
    while (end < text.length() && end < at + 4 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == at || end == text.length()) {
      return false;
    }
    char close = text.charAt(end);
    if (close != '.' && close != ')') {
      return false;
    }
    return isDigit(text.charAt(at)) || end == at + 1 || isRoman(at, end);
  }

  private boolean isRoman(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("IVX".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
