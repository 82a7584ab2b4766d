package vn.vankho.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.vankho.text.Span;

/** The paragraphs of a document by the innermost section in which they stand. */
final class ParagraphRuns {
  private final String text;
  private final List<Paragraph> before = new ArrayList<>();
  private final List<List<Paragraph>> runs = new ArrayList<>();

  ParagraphRuns(Outline outline) {
    this.text = outline.text();
    List<Section> sections = outline.sections();
    sections.forEach(section -> runs.add(new ArrayList<>()));
    Deque<Section> open = new ArrayDeque<>();
    int next = 0;
    for (Paragraph paragraph : outline.paragraphs()) {
      int at = paragraph.span().start();
      while (next < sections.size() && sections.get(next).span().start() <= at) {
        open.push(sections.get(next++));
      }
      while (!open.isEmpty() && !open.peek().span().contains(at)) {
        open.pop();
      }
      (open.isEmpty() ? before : runs.get(open.peek().index())).add(paragraph);
    }
  }

  /** The paragraphs that stand in no section. */
  List<Paragraph> before() {
    return before;
  }

  /** The paragraphs right in a section; the one with its heading lacks the heading. */
  List<Paragraph> of(Section section) {
    List<Paragraph> own = new ArrayList<>(runs.get(section.index()));
    if (!own.isEmpty() && own.get(0).span().start() == section.span().start()) {
      Span rest = new Span(section.head().end(), own.get(0).span().end());
      own.set(0, new Paragraph(own.get(0).span(), Paragraph.Marker.NONE, "", rest));
    }
    own.removeIf(paragraph -> paragraph.content().of(text).isBlank());
    return own;
  }

  /** The paragraphs right in a section, its heading included. */
  List<Paragraph> whole(Section section) {
    return runs.get(section.index());
  }
}
