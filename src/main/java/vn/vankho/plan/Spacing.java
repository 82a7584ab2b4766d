package vn.vankho.plan;

import java.util.List;

/**
 * How blank lines are used: between paragraphs, after every line (in text taken from some PDF
 * files), or not at all.
 *
 * @param usual number of blank lines that stand between lines of one paragraph
 * @param separates whether blank lines part all paragraphs, so that lines without one belong
 *     together
 */
record Spacing(int usual, boolean separates) {
  private static final int FEWEST_ITEMS = 4;

  static Spacing of(List<Line> lines) {
    long spaced = lines.stream().filter(line -> line.gap() > 0).count();
    long inside = lines.stream().filter(line -> line.gap() > 0 && line.opensLow()).count();
    boolean everyLine = spaced * 10 > lines.size() * 6L && inside * 6 > spaced;
    return new Spacing(everyLine ? 1 : 0, !everyLine && itemsStandApart(lines));
  }

  private static boolean itemsStandApart(List<Line> lines) {
    List<Line> items =
        lines.stream()
            .filter(line -> !line.fenced())
            .filter(
                line -> Label.at(line.words()).filter(l -> !l.bullet() && l.spaced()).isPresent())
            .toList();
    long apart = items.stream().filter(line -> line.gap() > 0).count();
    return items.size() >= FEWEST_ITEMS && apart * 10 >= items.size() * 8L;
  }

  /** The number of blank lines over a line that mean something. */
  int gap(Line line) {
    return Math.max(0, line.gap() - usual);
  }
}
