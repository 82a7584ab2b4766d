package vn.vankho.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vankho.plan.Paragraph.Marker;
import vn.vankho.text.Span;

/** Puts the numbered items of a document into their order of parts, items and points. */
final class SectionBuilder {
  private static final int NONE = -1;

  private final String text;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Integer, Integer> ends = new HashMap<>();
  private int attachment = NONE;
  private int first;
  private int attached = Integer.MAX_VALUE;

  SectionBuilder(String text) {
    this.text = text;
  }

  private record Draft(
      int level, Label label, Span heading, int parent, Span head, boolean appendix) {}

  /** What follows belongs to what is attached after the foot: no section of the body holds it. */
  void beginAttached() {
    first = drafts.size();
    attached = first;
  }

  /** A section that has no label: the title of an attached list. */
  void addAttachment(Span title) {
    attachment = drafts.size();
    first = attachment;
    Label none = new Label(Marker.NONE, "", ' ', 0);
    add(new Draft(1, none, title, NONE, title, true));
  }

  /**
   * Adds a numbered item.
   *
   * @param next the paragraph after it
   */
  void add(Block block, Label label, Optional<Block> next) {
    Span heading = HeadingReader.read(text, block, following(label, next));
    int labelEnd = block.first().start() + Math.min(label.rest(), block.first().length());
    Span head = new Span(block.first().start(), Math.max(labelEnd, heading.end()));
    int parent = parentOf(label);
    add(new Draft(level(label, parent), label, heading, parent, head, attachment != NONE));
  }

  /** In an article each list is one level deeper; elsewhere the kind of label says the level. */
  private int level(Label label, int parent) {
    if (!label.article() && article(parent) != NONE) {
      return drafts.get(parent).level() + 1;
    }
    return switch (label.marker()) {
      case ROMAN -> 1;
      case LETTER -> 3;
      default -> 2;
    };
  }

  /** The article that a section is or stands in; NONE if it stands in none. */
  private int article(int section) {
    int open = section;
    while (open != NONE && !drafts.get(open).label().article()) {
      open = drafts.get(open).parent();
    }
    return open;
  }

  private static Following following(Label label, Optional<Block> next) {
    if (next.isEmpty() || !next.get().numbered()) {
      return next.isEmpty() ? Following.ANOTHER : Following.TEXT;
    }
    boolean inside = next.flatMap(Block::label).filter(inner -> encloses(label, inner)).isPresent();
    return inside ? Following.POINTS : Following.ANOTHER;
  }

  List<Section> build(int bodyEnd) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int zoneEnd = i >= attached ? text.length() : bodyEnd;
      int end = Math.min(zoneEnd, ends.getOrDefault(i, zoneEnd));
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

  /** Adds a section; all that were open and do not enclose it end where it begins. */
  private void add(Draft draft) {
    for (int open = drafts.size() - 1; open != draft.parent(); open = drafts.get(open).parent()) {
      ends.put(open, draft.head().start());
    }
    drafts.add(draft);
  }

  /** The innermost open section that may hold the label. */
  private int parentOf(Label label) {
    int open = drafts.size() - 1;
    int article = article(open);
    if (article != NONE && (label.article() || label.chapter() || label.subchapter())) {
      open = drafts.get(article).parent();
    }
    while (open >= first && open != attachment && !encloses(drafts.get(open).label(), label)) {
      open = drafts.get(open).parent();
    }
    return open < first ? attachment : open;
  }

  private static boolean encloses(Label outer, Label inner) {
    return switch (inner.marker()) {
      case ROMAN -> enclosesPart(outer, inner);
      case LETTER -> outer.marker() == Marker.NUMBER || outer.marker() == Marker.ROMAN;
      default -> enclosesNumber(outer, inner);
    };
  }

  private static boolean enclosesPart(Label outer, Label inner) {
    if (outer.article()) {
      return inner.roman();
    }
    if (outer.marker() != Marker.ROMAN || outer.roman() || outer.subchapter()) {
      return outer.subchapter() && inner.roman();
    }
    return inner.roman() || inner.subchapter() || (inner.chapter() && !outer.chapter());
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
}
