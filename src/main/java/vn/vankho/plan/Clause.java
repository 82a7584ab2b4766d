package vn.vankho.plan;

/**
 * The clause that a figure stands in; offsets lie in the folded text.
 *
 * @param sentence offset of the sentence, which may have several clauses
 * @param start offset of the clause
 * @param end offset after the clause
 */
record Clause(int sentence, int start, int end) {
  private static final int LONGEST = 700;

  /** The clause around a figure: semicolons and full stops part clauses. */
  static Clause around(FoldedText text, int from, int to) {
    int limit = Math.max(text.paragraphStart(from), from - LONGEST);
    int start = from;
    while (start > limit && !isEnd(text, start - 1, true)) {
      start--;
    }
    int sentence = start;
    while (sentence > limit && !isEnd(text, sentence - 1, false)) {
      sentence--;
    }
    int last = Math.min(text.paragraphEnd(to), to + LONGEST);
    int end = to;
    while (end < last && !isEnd(text, end, true)) {
      end++;
    }
    return new Clause(sentence, skipped(text, start, from), end);
  }

  private static boolean isEnd(FoldedText text, int at, boolean clause) {
    char c = text.text().charAt(at);
    return (c == '.' && !text.isWordAt(at + 1)) || (clause && c == ';');
  }

  private static int skipped(FoldedText text, int start, int limit) {
    int at = start;
    while (at < limit && !text.isWordAt(at) && text.text().charAt(at) != '≥') {
      at++;
    }
    return at;
  }
}
