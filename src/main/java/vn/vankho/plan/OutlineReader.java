package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.text.Bars;
import vn.vankho.text.Layout;
import vn.vankho.text.LineMap;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.Span;

/** Reads the skeleton of a document: its zones, paragraphs and sections. */
final class OutlineReader {
  private final String text;
  private final LineMap printed;
  private final Bars bars;
  private final List<Line> lines;
  private final Zones zones;

  private OutlineReader(NormalizedText text) {
    this.text = text.text();
    this.printed = text.lines();
    this.bars = text.bars();
    this.lines = Lines.of(this.text, printed, bars);
    this.zones = Zones.of(lines);
  }

  static Outline read(NormalizedText text) {
    return new OutlineReader(text).outline();
  }

  private Outline outline() {
    Spacing spacing = Spacing.of(lines.subList(zones.titleTo(), zones.foot()));
    Layout layout = layout(spacing);
    List<Block> main =
        BlockReader.read(lines.subList(zones.titleTo(), zones.foot()), spacing, layout);
    List<Block> attached =
        BlockReader.read(lines.subList(zones.tail(), lines.size()), spacing, layout);
    int bodyStart =
        main.stream()
            .filter(Block::numbered)
            .findFirst()
            .map(block -> block.span().start())
            .orElse(endOf(zones.titleTo()));
    int bodyEnd = startOf(zones.foot());
    return new Outline(
        text,
        bars,
        new Span(0, endOf(zones.titleTo())),
        title(),
        new Span(endOf(zones.titleTo()), bodyStart),
        new Span(bodyStart, bodyEnd),
        new Span(bodyEnd, Math.max(bodyEnd, endOf(zones.tail()))),
        new Span(startOf(zones.tail()), text.length()),
        Stream.concat(main.stream(), attached.stream()).map(Block::paragraph).toList(),
        sections(main, attached, bodyEnd));
  }

  private Span title() {
    if (zones.titleFrom() == zones.titleTo()) {
      return new Span(endOf(zones.titleTo()), endOf(zones.titleTo()));
    }
    Line first = lines.get(zones.titleFrom());
    int type =
        TypeWords.at(first.words())
            .filter(word -> word.length() < first.length() && !underTypeWord())
            .map(String::length)
            .orElse(0);
    return new Span(first.start() + type, endOf(zones.titleTo()));
  }

  /** Under "THÔNG TƯ" a title may begin with the type word "QUY ĐỊNH". */
  private boolean underTypeWord() {
    return zones.titleFrom() > 0
        && TypeWords.at(lines.get(zones.titleFrom() - 1).words()).isPresent();
  }

  private List<Section> sections(List<Block> main, List<Block> attached, int bodyEnd) {
    SectionBuilder builder = new SectionBuilder(text);
    for (int i = 0; i < main.size(); i++) {
      add(builder, main, i);
    }
    builder.beginAttached();
    for (int i = 0; i < attached.size(); i++) {
      if (Attachments.begins(attached, i)) {
        builder.addAttachment(Attachments.title(attached, i));
      }
      add(builder, attached, i);
    }
    return builder.build(bodyEnd);
  }

  private static void add(SectionBuilder builder, List<Block> blocks, int at) {
    Optional<Block> next =
        at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1)) : Optional.empty();
    numbered(blocks.get(at)).ifPresent(label -> builder.add(blocks.get(at), label, next));
  }

  private static Optional<Label> numbered(Block block) {
    return block.label().filter(label -> !label.bullet());
  }

  /** Lines that go on in lower case, or were joined to the next, are known to have been full. */
  private Layout layout(Spacing spacing) {
    List<Integer> first = new ArrayList<>();
    for (int i = zones.titleTo(); i + 1 < zones.foot(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      boolean joined = line.firstPrinted() < line.length();
      boolean wrapped = next.opensLow() && !next.fenced() && spacing.gap(next) == 0;
      if ((joined || wrapped) && Label.at(line.words()).isPresent()) {
        first.add(line.firstPrinted());
      }
    }
    return Layout.of(printedLengths(), first);
  }

  /** Of all lines as printed, those too that were joined to the one before. */
  private List<Integer> printedLengths() {
    List<Integer> lengths = new ArrayList<>();
    for (Line line : lines) {
      for (int at = line.start(); at < line.end(); ) {
        int end = Math.min(line.end(), printed.lineSpan(at).end());
        lengths.add(end - at - (end < line.end() ? 1 : 0));
        at = end;
      }
    }
    return lengths;
  }

  private int startOf(int line) {
    return line < lines.size() ? lines.get(line).start() : text.length();
  }

  private int endOf(int line) {
    return line > 0 ? lines.get(line - 1).end() : 0;
  }
}
