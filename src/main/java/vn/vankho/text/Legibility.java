package vn.vankho.text;

/**
 * How badly one text was read, against the pages that the error model was learnt from: on a page
 * where every tenth word looks odd an error is no surprise, on a good one it is. Told from the
 * first look: words for which another reading is likelier at once or that are none, and full stops
 * before a small letter.
 *
 * @param words what an error in a word costs less than on the average page; below 0 where it costs
 *     more
 * @param marks the same of a mark of punctuation
 */
record Legibility(float words, float marks) {
  static final Legibility AVERAGE = new Legibility(0, 0);

  /** The shares of odd words and of odd full stops on the average page. */
  private static final float ODD_WORDS = 0.02f;

  private static final float ODD_STOPS = 0.25f;

  /** How far what is seen at first sight is believed. */
  private static final float TRUST = 0.6f;

  private static final float FARTHEST = 1.5f;

  /** Of a text as its first look shows it. */
  static Legibility of(String text, Lattice lattice) {
    Tokens tokens = lattice.tokens();
    int words = 0;
    int oddWords = 0;
    int stops = 0;
    int oddStops = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token)) {
        words++;
        oddWords += lattice.id(token) == Vocabulary.UNKNOWN || lattice.isSuspect(token) ? 1 : 0;
      } else if (endsWord(text, tokens, token)) {
        stops++;
        oddStops += beforeSmall(text, tokens, token + 1) ? 1 : 0;
      }
    }
    return new Legibility(
        shift((oddWords + 1) / (words + 50f), ODD_WORDS),
        shift((oddStops + 1) / (stops + 4f), ODD_STOPS));
  }

  private static float shift(float rate, float average) {
    double shift = Math.log(rate / average);
    return TRUST * (float) Math.max(-FARTHEST, Math.min(FARTHEST, shift));
  }

  private static boolean endsWord(String text, Tokens tokens, int token) {
    return text.charAt(tokens.start(token)) == '.'
        && tokens.is(token, Tokens.GLUED)
        && token > 0
        && tokens.isWord(token - 1);
  }

  private static boolean beforeSmall(String text, Tokens tokens, int token) {
    return token < tokens.size()
        && tokens.isWord(token)
        && !Letters.isUpper(text.charAt(tokens.start(token)));
  }

  /** The cost of reading a word otherwise. */
  float word(float cost) {
    return Math.max(0.5f, cost - words);
  }

  /** The cost of reading a mark otherwise. */
  float mark(float cost) {
    return Math.max(0.5f, cost - marks);
  }
}
