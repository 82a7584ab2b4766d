package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into its lines of words; blank lines, table bars, rules and page numbers fall out.
 */
final class Lines {
  private static final int LONGEST_PAGE_NUMBER = 3;

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private int gap;
  private boolean fenced;
  private int page = 1;

  private Lines(String text) {
    this.text = text;
  }

  static List<Line> of(String text) {
    Lines reader = new Lines(text);
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
    } else if (start == end) {
      gap++;
    } else if (!isNextPageNumber(start, end)) {
      lines.add(new Line(start, end, text.substring(start, end), gap, fenced));
      gap = 0;
      fenced = false;
    }
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
    return strokes >= 3;
  }

  /**
   * Page numbers stand alone on a line and count on from 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I).
   */
  private boolean isNextPageNumber(int start, int end) {
    if (fenced || lines.isEmpty() || end - start > LONGEST_PAGE_NUMBER) {
      return false;
    }
    int number = 0;
    for (int at = start; at < end; at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
      number = number * 10 + text.charAt(at) - '0';
    }
    if (number != page + 1) {
      return false;
    }
    page = number;
    return true;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
