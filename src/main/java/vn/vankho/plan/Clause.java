package vn.vankho.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clause that a figure stands in; offsets lie in the folded text.
 *
 * @param sentence offset of the sentence, which may have several clauses
 * @param start offset of the clause
 * @param end offset after the clause
 */
record Clause(int sentence, int start, int end) {
  private static final int LONGEST = 500;

  /** A label before the words: "(4) ", "a) ", "1) ", "2.1. ". */
  private static final Pattern LABEL =
      Pattern.compile("[ (]{0,2}(?:\\d{1,2}|\\p{L})\\) ?|[ ]?\\d{1,2}(?:\\.\\d{1,2})?\\. ");

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
    return (c == '.' && !text.isWordAt(at + 1)) || (clause && (c == ';' || isItem(text, at)));
  }

  /** "(4)" opens another item of a run-in list. */
  private static boolean isItem(FoldedText text, int at) {
    return text.text().charAt(at) == '('
        && at + 3 < text.length()
        && Character.isDigit(text.text().charAt(at + 1))
        && (text.text().charAt(at + 2) == ')' || text.text().charAt(at + 3) == ')');
  }

  private static int skipped(FoldedText text, int start, int limit) {
    Matcher label = LABEL.matcher(text.text()).region(start, limit);
    int at = label.lookingAt() ? label.end() : start;
    while (at < limit && !text.isWordAt(at) && text.text().charAt(at) != '≥') {
      at++;
    }
    return at;
  }
}
