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

  /** The paragraphs right in a section, its heading included. */
  List<Paragraph> whole(Section section) {
    return runs.get(section.index());
  }

  /** The paragraphs right in a section, its heading left out. */
  List<Paragraph> of(Section section) {
    return after(section, section.head().end());
  }

  /** What of the paragraphs right in a section stands after an offset in the first of them. */
  List<Paragraph> after(Section section, int offset) {
    List<Paragraph> own = new ArrayList<>(runs.get(section.index()));
    if (!own.isEmpty() && own.get(0).span().start() == section.span().start()) {
      Span first = own.get(0).span();
      Span rest = new Span(Math.min(offset, first.end()), first.end());
      own.set(0, new Paragraph(first, Paragraph.Marker.NONE, "", rest));
    }
    own.removeIf(paragraph -> TaskReader.trimmed(text, paragraph.content()).length() == 0);
    return own;
  }
}
