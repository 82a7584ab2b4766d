package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes page numbers out of the flow: numbers alone on a line that count up from 2 (the first page
 * bears none: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7), a page's worth of lines apart, right
 * over or under words. Cells of a table stand closer or between empty lines, and its rows count
 * from 1. Where several lines could be the first such number, none is.
 */
final class PageNumberRule implements RepairRule {
  private static final int FIRST = 2;
  private static final int LONGEST = 3;
  private static final int FEWEST_LINES = 10;

  private record Lone(int number, int start, int end, int line) {}

  @Override
  public String name() {
    return "page-number";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    int expected = FIRST;
    int line = 0;
    List<Lone> lone = loneNumbers(text);
    if (!countsFromSecond(lone)) {
      return edits;
    }
    for (Lone number : lone) {
      boolean next = number.number() == expected && number.line() - line >= FEWEST_LINES;
      if (next && touchesWords(text, number)) {
        edits.add(new Edit(lineOf(text, number), "", 0.95f));
        line = number.line();
        expected++;
      }
    }
    return edits;
  }

  /** The line and the break before it, so that the lines around it come together. */
  private static Span lineOf(String text, Lone number) {
    boolean first = number.start() == 0;
    int end = first ? Math.min(text.length(), number.end() + 1) : number.end();
    return new Span(first ? 0 : number.start() - 1, end);
  }

  private static boolean countsFromSecond(List<Lone> lone) {
    return lone.stream().filter(number -> number.number() == FIRST).count() == 1
        && lone.stream().mapToInt(Lone::number).filter(n -> n <= FIRST).findFirst().getAsInt()
            == FIRST;
  }

  private static boolean touchesWords(String text, Lone number) {
    int before = text.lastIndexOf('\n', number.start() - 2) + 1;
    int after = Math.min(text.length(), number.end() + 1);
    return (number.start() > 0 && !isBlank(text, before, number.start() - 1))
        || !isBlank(text, after, TextLines.endOf(text, after));
  }

  private static List<Lone> loneNumbers(String text) {
    List<Lone> lone = new ArrayList<>();
    int from = 0;
    for (int line = 0; from < text.length(); line++) {
      int end = TextLines.endOf(text, from);
      int number = number(text, from, end);
      if (number >= 0) {
        lone.add(new Lone(number, from, end, line));
      }
      from = end + 1;
    }
    return lone;
  }

  private static int number(String text, int from, int to) {
    int start = TextLines.wordsFrom(text, from, to);
    int end = TextLines.wordsTo(text, start, to);
    if (end == start || end - start > LONGEST) {
      return -1;
    }
    int number = 0;
    for (int at = start; at < end; at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return -1;
      }
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }

  private static boolean isBlank(String text, int from, int to) {
    return TextLines.wordsFrom(text, from, to) == to;
  }
}
