package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends the opening quotation mark where only the closing one was read right: {@code *Tuyên truyền
 * …”}. Only where a single mark in the paragraph can be it.
 */
final class QuoteRule implements RepairRule {
  private static final float SURE = 0.85f;

  /** Longer than this no quotation is looked for. */
  private static final int LONGEST = 400;

  /** What recognition makes of it; a straight mark too, where the text has no other of these. */
  private static final String OPENING = "*'`‘";

  @Override
  public String name() {
    return ChangeKind.QUOTE.rule();
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    String marks = text.indexOf('"') == text.lastIndexOf('"') ? OPENING + '"' : OPENING;
    int done = 0;
    for (int at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) {
      int opening = opening(text, marks, Math.max(done, at - LONGEST), at);
      if (opening >= 0) {
        edits.add(new Edit(new Span(opening, opening + 1), "“", SURE, name()));
      }
      done = at + 1;
    }
    return edits;
  }

  /** The only mark that can open what closes at {@code end}; below 0 where there is none or two. */
  private static int opening(String text, String marks, int from, int end) {
    int found = -1;
    for (int at = end - 1; at >= from && !isBreak(text, at); at--) {
      if (text.charAt(at) == '“') {
        return -1;
      }
      if (marks.indexOf(text.charAt(at)) >= 0 && opens(text, at)) {
        if (found >= 0) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  private static boolean isBreak(String text, int at) {
    return text.charAt(at) == '\n' && text.startsWith("\n", at + 1);
  }

  private static boolean opens(String text, int at) {
    return (at == 0 || " \n(".indexOf(text.charAt(at - 1)) >= 0)
        && Letters.isLetter(text.charAt(at + 1));
  }
}
