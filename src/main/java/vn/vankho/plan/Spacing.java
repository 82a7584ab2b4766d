package vn.vankho.plan;

import java.util.List;

/**
 * How blank lines are used: between paragraphs, or, in text taken from some PDF files, after every
 * line.
 *
 * @param usual number of blank lines that stand between lines of one paragraph
 */
record Spacing(int usual) {
  static Spacing of(List<Line> lines) {
    long spaced = lines.stream().filter(line -> line.gap() > 0).count();
    long inside = lines.stream().filter(line -> line.gap() > 0 && line.opensLow()).count();
    boolean everyLine = spaced * 10 > lines.size() * 6L && inside * 4 > spaced;
    return new Spacing(everyLine ? 1 : 0);
  }

  /** The number of blank lines over a line that mean something. */
  int gap(Line line) {
    return Math.max(0, line.gap() - usual);
  }
}
