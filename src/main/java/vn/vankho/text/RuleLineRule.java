package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Empties lines that are drawn and not written: {@code -----}, {@code ====}, {@code ____}, and
 * {@code |} where the bars of a table were left alone. {@link Bars} still knows where those stood.
 */
final class RuleLineRule implements RepairRule {
  private static final int SHORTEST = 3;

  @Override
  public String name() {
    return "rule-line";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = TextLines.endOf(text, from);
      if (isDrawn(text, from, end)) {
        edits.add(new Edit(new Span(from, end), ""));
      }
      from = end + 1;
    }
    return edits;
  }

  private static boolean isDrawn(String text, int from, int to) {
    int strokes = 0;
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      if (unit == '|') {
        strokes = SHORTEST;
      } else if (unit == '-' || unit == '=' || unit == '_' || unit == '–' || unit == '—') {
        strokes++;
      } else if (unit != ' ') {
        return false;
      }
    }
    return strokes >= SHORTEST;
  }
}
