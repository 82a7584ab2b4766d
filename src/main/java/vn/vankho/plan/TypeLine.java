package vn.vankho.plan;

import java.util.List;
import java.util.Optional;
import vn.vankho.text.Span;

/**
 * The type word at the end of a head without its title.
 *
 * @param start offset in the head at which its line begins
 * @param words as printed
 */
record TypeLine(int start, String words) {
  static Optional<TypeLine> in(String head) {
    List<Line> lines = Lines.of(head);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    int last = lines.size() - 1;
    Line line = lines.get(last);
    if (last > 0 && TypeWords.over(lines.get(last - 1).words(), line.words())) {
      Line first = lines.get(last - 1);
      return Optional.of(new TypeLine(first.start(), first.words() + " " + line.words()));
    }
    return TypeWords.at(line.words()).map(words -> new TypeLine(line.start(), words));
  }

  /** The head of a document without title and type word. */
  static String letterhead(Outline outline) {
    String head = head(outline);
    return head.substring(0, in(head).map(TypeLine::start).orElse(head.length()));
  }

  /** The type word of a document as printed. */
  static Optional<String> of(Outline outline) {
    return in(head(outline)).map(TypeLine::words);
  }

  private static String head(Outline outline) {
    return new Span(outline.head().start(), outline.title().start()).of(outline.text());
  }
}
