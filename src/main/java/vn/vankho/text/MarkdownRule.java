package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Drops the stars that Markdown sets around words; bullets, footnote stars and products stay. Where
 * one emphasis ends and the next begins, a blank may be lost: it comes back between two syllables.
 */
final class MarkdownRule implements RepairRule {
  private static final int CLOSED_AND_OPENED = 4;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    boolean open = false;
    int blank = 0;
    for (int at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at)) {
      int end = endOfRun(text, at);
      if (paragraphEnds(text, blank, at)) {
        open = false;
      }
      if (isEmphasis(text, at, end, open)) {
        edits.add(new Edit(new Span(at, end), between(text, at, end)));
        open = !open || end - at >= CLOSED_AND_OPENED;
      }
      blank = end;
      at = end;
    }
    return edits;
  }

  private static String between(String text, int start, int end) {
    boolean twice = end - start >= CLOSED_AND_OPENED;
    return twice && !Syllable.joins(text, start, end) ? " " : "";
  }

  private static int endOfRun(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '*') {
      at++;
    }
    return at;
  }

  private static boolean paragraphEnds(String text, int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      if (text.charAt(at) == '\n' && text.charAt(at + 1) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmphasis(String text, int start, int end, boolean open) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    char after = end == text.length() ? '\n' : text.charAt(end);
    if (before == '(' && after == ')') {
      return false;
    }
    boolean opensLine = before == '\n';
    boolean closesLine = after == '\n';
    if (isSpace(before) && isSpace(after)) {
      return open || (opensLine && closesLine) || end - start > 1;
    }
    return open || !Character.isDigit(before);
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\t' || unit == '\n';
  }
}
