package vn.vankho.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.vankho.plan.Outline;
import vn.vankho.plan.Paragraph;
import vn.vankho.plan.Paragraph.Marker;
import vn.vankho.plan.Section;
import vn.vankho.text.Span;

/** Shares the running words of a document out to the innermost sections that they stand in. */
final class AknPieces {
  /** Stands for the body itself among the indexes of sections. */
  static final int BODY = -1;

  private final String text;
  private final List<Section> sections;
  private final Map<Integer, List<Piece>> pieces = new HashMap<>();
  private int next;

  private AknPieces(String text, List<Section> sections) {
    this.text = text;
    this.sections = sections;
  }

  /**
   * Words that belong to a section or to the body, without the section's own number and heading.
   *
   * @param marker what opens them: a dash, a plus or nothing that matters here
   */
  record Piece(Span span, Marker marker) {}

  /** For each section's index, and {@link #BODY}, its own words in the order of the text. */
  static Map<Integer, List<Piece>> of(Outline outline, List<Section> sections) {
    AknPieces shared = new AknPieces(outline.text(), sections);
    int from = sections.isEmpty() ? outline.head().end() : sections.get(0).span().start();
    int at = from;
    for (Paragraph paragraph : outline.paragraphs()) {
      if (paragraph.span().start() >= at) {
        shared.loose(new Span(at, paragraph.span().start()), outline.foot());
        shared.cut(paragraph);
        at = paragraph.span().end();
      }
    }
    shared.loose(new Span(at, outline.text().length()), outline.foot());
    return shared.pieces;
  }

  /** Words outside of all paragraphs, the foot left out. */
  private void loose(Span span, Span foot) {
    if (foot.length() > 0 && span.overlaps(foot)) {
      loose(span.start(), foot.start());
      loose(foot.end(), span.end());
    } else {
      loose(span.start(), span.end());
    }
  }

  private void loose(int start, int end) {
    for (int from = start; from < end; ) {
      int line = text.indexOf('\n', from);
      int to = line < 0 ? end : Math.min(line, end);
      add(new Piece(new Span(from, to), Marker.NONE));
      from = to + 1;
    }
  }

  /** A paragraph may open several sections: each takes what follows its own heading. */
  private void cut(Paragraph paragraph) {
    Span span = paragraph.span();
    boolean whole = true;
    int at = span.start();
    int first = next;
    while (first < sections.size() && sections.get(first).head().start() < span.end()) {
      Section section = sections.get(first++);
      if (section.head().start() >= span.start()) {
        add(new Piece(new Span(at, Math.max(at, section.head().start())), Marker.NONE));
        at = Math.max(at, Math.min(section.head().end(), span.end()));
        whole = false;
      }
    }
    boolean bullet = paragraph.marker() == Marker.DASH || paragraph.marker() == Marker.PLUS;
    add(
        whole && bullet
            ? new Piece(paragraph.content(), paragraph.marker())
            : new Piece(new Span(at, span.end()), Marker.NONE));
  }

  private void add(Piece piece) {
    Span span = trimmed(piece.span());
    if (span.length() > 0) {
      pieces
          .computeIfAbsent(ownerOf(span.start()), owner -> new ArrayList<>())
          .add(new Piece(span, piece.marker()));
    }
  }

  /** The marks that close a heading, and blanks, are no words. */
  private Span trimmed(Span span) {
    int start = span.start();
    while (start < span.end() && " :.\n\t".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = span.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The innermost section around an offset; offsets come in the order of the text. */
  private int ownerOf(int offset) {
    while (next < sections.size() && sections.get(next).span().start() <= offset) {
      next++;
    }
    OptionalInt at = next == 0 ? OptionalInt.empty() : OptionalInt.of(next - 1);
    while (at.isPresent() && !sections.get(at.getAsInt()).span().contains(offset)) {
      at = sections.get(at.getAsInt()).parent();
    }
    return at.orElse(BODY);
  }
}
