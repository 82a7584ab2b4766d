package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.text.Bars;
import vn.vankho.text.LineMap;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.Span;

/** Cuts a text into its lines of words; blank lines, table bars and rules fall out. */
final class Lines {
  private static final int SHORTEST_RULE = 2;

  private final String text;
  private final LineMap printed;
  private final Bars bars;
  private final List<Line> lines = new ArrayList<>();
  private int gap;
  private boolean fenced;

  private Lines(String text, LineMap printed, Bars bars) {
    this.text = text;
    this.printed = printed;
    this.bars = bars;
  }

  /** The lines of a text that needed no repair. */
  static List<Line> of(String text) {
    return of(text, Bars.none());
  }

  /** The lines of a part of a repaired text, as if each had been printed so. */
  static List<Line> of(String text, Bars bars) {
    return of(text, new NormalizedText(text, List.of(), List.of()).lines(), bars);
  }

  /**
   * The lines of a repaired text.
   *
   * @param printed what stood on one line before lines were joined
   * @param bars where table bars stood before they were taken out
   */
  static List<Line> of(String text, LineMap printed, Bars bars) {
    Lines reader = new Lines(text, printed, bars);
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      reader.add(from, end);
      from = end + 1;
    }
    return List.copyOf(reader.lines);
  }

  private void add(int from, int to) {
    int start = skipForward(from, to);
    int end = skipBackward(start, to);
    if (isRule(from, to)) {
      fenced = true;
    } else if (start == end && bars.stoodOn(from, to)) {
      fenced = true;
    } else if (start == end) {
      gap++;
    } else {
      lines.add(line(start, end));
      gap = 0;
      fenced = false;
    }
  }

  private Line line(int start, int end) {
    Span first = printed.lineSpan(start);
    Span last = printed.lineSpan(end - 1);
    return new Line(
        start,
        end,
        text.substring(start, end),
        gap,
        fenced,
        Math.min(first.end(), end) - start,
        end - Math.max(last.start(), start));
  }

  /** Past spaces and Markdown stars; a lone star before a space is a bullet and stays. */
  private int skipForward(int from, int to) {
    int at = from;
    while (at < to && (isSpace(text.charAt(at)) || text.charAt(at) == '*')) {
      at++;
    }
    boolean bullet =
        at - from >= 2
            && at < to
            && text.charAt(at - 2) == '*'
            && text.charAt(at - 1) == ' '
            && text.substring(from, at).strip().length() == 1
            && text.substring(at, to).indexOf('*') < 0;
    return bullet ? at - 2 : at;
  }

  private int skipBackward(int start, int to) {
    int at = to;
    while (at > start && (isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '*')) {
      at--;
    }
    return at;
  }

  private boolean isRule(int from, int to) {
    int strokes = 0;
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      if (unit == '|') {
        strokes += 3;
      } else if (unit == '-' || unit == '=' || unit == '_') {
        strokes++;
      } else if (!isSpace(unit) && unit != '*') {
        return false;
      }
    }
    return strokes >= SHORTEST_RULE;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
