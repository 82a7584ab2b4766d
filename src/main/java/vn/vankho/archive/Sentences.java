package vn.vankho.archive;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.text.Span;

/**
 * Cuts a text into sentences and items of lists: up to a stop, a semicolon or a colon, an empty
 * line, or a line that begins with a dash, a plus, a number or a letter with a mark behind it.
 * Lines that are broken inside a sentence stay together.
 */
final class Sentences {
  private Sentences() {}

  /** The sentences between two places, in order, each without white space around it. */
  static List<Span> of(String text, int from, int to) {
    List<Span> sentences = new ArrayList<>();
    int start = from;
    for (int at = from; at < to; at++) {
      if (endsAt(text, at, to)) {
        add(text, start, at + 1, sentences);
        start = at + 1;
      }
    }
    add(text, start, to, sentences);
    return List.copyOf(sentences);
  }

  private static boolean endsAt(String text, int at, int to) {
    char mark = text.charAt(at);
    if (mark == '\n') {
      return at + 1 < to && opensItem(text, at + 1, to);
    }
    boolean end = mark == '.' || mark == ';' || mark == ':' || mark == '!' || mark == '?';
    return end && (at + 1 == to || Character.isWhitespace(text.charAt(at + 1)));
  }

  /** Whether a line begins anew: it is empty, or an item's sign stands first. */
  private static boolean opensItem(String text, int lineStart, int to) {
    int at = lineStart;
    while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at == to || text.charAt(at) == '\n' || "-–+*•|".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    int end = at;
    while (end < to && end - at < 5 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end > at && end < to && ".)/".indexOf(text.charAt(end)) >= 0;
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
  }
}
