package vn.vankho.search;

import java.util.List;
import vn.vankho.text.Span;

/** Cuts the words around what matched out of a passage. */
final class Excerpt {
  /** How many units of text an excerpt shows, about, and how many of them before what matched. */
  private static final int LENGTH = 280;

  private static final int BEFORE = 80;
  private static final int FIRST_WORDS = 80;

  private Excerpt() {}

  /** The words around the first mark; the passage's first words where there is none. */
  static Marked of(String text, List<Span> marks) {
    int first = marks.isEmpty() ? 0 : marks.get(0).start();
    int from = wordStart(text, Math.max(0, Math.min(first - BEFORE, text.length() - LENGTH)));
    int to = wordEnd(text, Math.max(from, Math.min(from + LENGTH, text.length())));
    String before = from > 0 ? "…" : "";
    String after = to < text.length() ? "…" : "";
    int shift = before.length() - from;
    List<Span> shown =
        marks.stream()
            .filter(mark -> mark.start() >= from && mark.end() <= to)
            .map(mark -> new Span(mark.start() + shift, mark.end() + shift))
            .toList();
    return new Marked(before + text.substring(from, to) + after, shown);
  }

  /** What stands for a section that has no heading. */
  static String firstWords(String text) {
    int end = text.length() <= FIRST_WORDS ? -1 : text.lastIndexOf(' ', FIRST_WORDS);
    return end < 0 ? text : text.substring(0, end) + "…";
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\n';
  }
}
