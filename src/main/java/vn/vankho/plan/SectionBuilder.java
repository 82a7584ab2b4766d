package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vankho.plan.Paragraph.Marker;
import vn.vankho.text.Span;

/** Puts the numbered items of a document into their order of parts, items and points. */
final class SectionBuilder {
  private static final int NONE = -1;

  private final String text;
  private final List<Draft> drafts = new ArrayList<>();
  private int attachment = NONE;

  SectionBuilder(String text) {
    this.text = text;
  }

  private record Draft(
      int level, Label label, Span heading, int parent, Span head, boolean appendix) {}

  /** A section that has no label: the title of an attached list. */
  void addAttachment(Span title) {
    attachment = drafts.size();
    Label none = new Label(Marker.NONE, "", ' ', 0);
    drafts.add(new Draft(1, none, title, NONE, title, true));
  }

  /**
   * Adds a numbered item.
   *
   * @param next the label of the paragraph after it, if that is numbered
   */
  void add(Block block, Label label, Optional<Label> next) {
    boolean parent = next.filter(inner -> encloses(label, inner)).isPresent();
    Span heading = HeadingReader.read(text, block, parent);
    int labelEnd = block.first().start() + Math.min(label.rest(), block.first().length());
    Span head = new Span(block.first().start(), Math.max(labelEnd, heading.end()));
    int level =
        switch (label.marker()) {
          case ROMAN -> 1;
          case LETTER -> 3;
          default -> 2;
        };
    drafts.add(new Draft(level, label, heading, parentOf(label), head, attachment != NONE));
  }

  List<Section> build(int bodyEnd) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int end = endOf(i, draft.appendix() ? text.length() : bodyEnd);
      sections.add(
          new Section(
              i,
              draft.level(),
              draft.label().text(),
              HeadingReader.fold(draft.heading().of(text)),
              draft.parent() == NONE ? OptionalInt.empty() : OptionalInt.of(draft.parent()),
              draft.head(),
              new Span(draft.head().start(), Math.max(end, draft.head().end())),
              draft.appendix()));
    }
    return List.copyOf(sections);
  }

  /** A section ends where the next one begins that does not lie inside it. */
  private int endOf(int index, int zoneEnd) {
    for (int i = index + 1; i < drafts.size(); i++) {
      int outer = drafts.get(i).parent();
      while (outer > index) {
        outer = drafts.get(outer).parent();
      }
      if (outer != index) {
        return Math.min(zoneEnd, drafts.get(i).head().start());
      }
    }
    return zoneEnd;
  }

  private int parentOf(Label label) {
    for (int i = drafts.size() - 1; i > Math.max(attachment, NONE); i--) {
      if (encloses(drafts.get(i).label(), label)) {
        return i;
      }
    }
    return attachment;
  }

  private static boolean encloses(Label outer, Label inner) {
    return switch (inner.marker()) {
      case ROMAN -> outer.marker() == Marker.ROMAN && !isRoman(outer) && isRoman(inner);
      case LETTER -> outer.marker() == Marker.NUMBER || outer.marker() == Marker.ROMAN;
      default -> enclosesNumber(outer, inner);
    };
  }

  private static boolean enclosesNumber(Label outer, Label inner) {
    if (outer.marker() == Marker.ROMAN) {
      return true;
    }
    if (inner.dotted()) {
      return inner.series().equals(outer.text() + ".");
    }
    return outer.article() && !inner.article();
  }

  private static boolean isRoman(Label label) {
    return label.text().matches("[IVX]+");
  }
}
