package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vankho.text.Layout;

/** Puts the lines of a document together into paragraphs. */
final class BlockReader {
  /** Headings have at most so many lines. */
  private static final int LONGEST_HEADING = 10;

  private final Spacing spacing;
  private final Layout layout;
  private final Numbering numbering = new Numbering();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private Optional<Label> label = Optional.empty();

  private BlockReader(Spacing spacing, Layout layout) {
    this.spacing = spacing;
    this.layout = layout;
  }

  /**
   * Reads some lines of a document.
   *
   * @param lines the lines, from the document's {@code from} to its {@code to}
   * @param spacing how blank lines are used in the whole document
   * @param layout how wide the lines of the whole document are
   */
  static List<Block> read(List<Line> lines, Spacing spacing, Layout layout) {
    BlockReader reader = new BlockReader(spacing, layout);
    for (int i = 0; i < lines.size(); i++) {
      reader.add(
          lines.get(i), i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty());
    }
    reader.close();
    return List.copyOf(reader.blocks);
  }

  private void add(Line line, Optional<Line> next) {
    Optional<Label> marker = marker(line, next);
    if (marker.isPresent() || !continues(line, next)) {
      close();
      label = marker;
    }
    open.add(line);
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(new Block(open, label));
      open.clear();
    }
    label = Optional.empty();
  }

  private Optional<Label> marker(Line line, Optional<Line> next) {
    return Label.at(line.words())
        .filter(found -> found.bullet() ? opensBullet(found, line) : opensItem(found, line, next));
  }

  /** A number after an unfinished sentence is that of a document or a day, and no item. */
  private boolean opensItem(Label found, Line line, Optional<Line> next) {
    if (!found.spaced() && spacing.gap(line) == 0 && unfinished(line)) {
      return false;
    }
    String rest = line.words().substring(found.rest());
    if (rest.isEmpty()) {
      rest = next.filter(n -> !n.fenced()).map(Line::words).orElse("");
    }
    return numbering.accept(found, rest, surelyBegins(line));
  }

  /** Whether the words before a line must go on in it. */
  private boolean unfinished(Line line) {
    return !open.isEmpty()
        && !line.fenced()
        && Joints.unfinished(open.get(open.size() - 1).words(), line.words());
  }

  /** A dash may also be a dash: of a name, or of a span of years, that a line break put first. */
  private boolean opensBullet(Label found, Line line) {
    if (found.rest() == line.length()) {
      return false;
    }
    if (surelyBegins(line)) {
      return true;
    }
    String rest = line.words().substring(found.rest());
    String before = open.get(open.size() - 1).words();
    boolean years =
        Character.isDigit(rest.charAt(0)) && Character.isDigit(before.charAt(before.length() - 1));
    return !years && !Character.isLowerCase(rest.codePointAt(0)) && !DashNames.join(before, rest);
  }

  private boolean surelyBegins(Line line) {
    if (open.isEmpty() || line.fenced() || spacing.gap(line) > 0) {
      return true;
    }
    Line before = open.get(open.size() - 1);
    return before.closes() || (inHeading() && Capitals.prevail(before.words()));
  }

  /** Whether what was read of the paragraph so far may still be the heading of a numbered item. */
  private boolean inHeading() {
    return open.size() <= LONGEST_HEADING
        && label.filter(l -> !l.bullet()).isPresent()
        && !Sentences.endsWithin(headingSoFar());
  }

  private boolean continues(Line line, Optional<Line> next) {
    if (open.isEmpty() || line.fenced()) {
      return false;
    }
    Line before = open.get(open.size() - 1);
    int gap = spacing.gap(line);
    if (open.size() == 1 && label.filter(l -> l.rest() == before.length()).isPresent()) {
      return true;
    }
    if (line.opensLow()) {
      return gap == 0 || !before.closes();
    }
    if (unfinished(line)) {
      return true;
    }
    if (gap > 0) {
      return inHeading() && BrokenNames.across(before.words(), line.words());
    }
    if (spacing.separates()) {
      return true;
    }
    boolean first = open.size() == 1 && before.lastPrinted() == before.length();
    int slack = layout.slack(first, before.lastPrinted(), line.words());
    if (before.closes()) {
      return slack <= 0;
    }
    return inHeading()
        ? continuesHeading(before, line, next, slack)
        : continuesText(before, line, slack);
  }

  private boolean continuesHeading(Line before, Line line, Optional<Line> next, int slack) {
    if (Capitals.prevail(open.get(0).words())) {
      return Capitals.prevail(line.words());
    }
    if (BrokenNames.across(before.words(), line.words()) || Agency.bare(headingSoFar())) {
      return true;
    }
    boolean agency = Agency.opens(headingSoFar());
    if (Sentences.open(line.words()) && slack >= (agency ? -8 : 0)) {
      return false;
    }
    if (Character.isDigit(line.words().charAt(0)) || endsUnclosed(line, next)) {
      return true;
    }
    return slack < Math.max(12, layout.firstWidth() / 4);
  }

  /** What stands right over a list and does not end a sentence belongs to the heading. */
  private static boolean endsUnclosed(Line line, Optional<Line> next) {
    return !line.closes()
        && next.filter(n -> !n.fenced()).flatMap(n -> Label.at(n.words())).isPresent();
  }

  private boolean continuesText(Line before, Line line, int slack) {
    return Capitals.prevail(before.words()) == Capitals.prevail(line.words())
        && slack < layout.width() / 3;
  }

  private String headingSoFar() {
    String heading = open.stream().map(Line::words).collect(Collectors.joining(" "));
    return heading.substring(label.map(Label::rest).orElse(0)).strip();
  }
}
