package vn.vankho.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vankho.text.Bars;
import vn.vankho.text.Span;

/** Documents of one sentence, for the tables of what is found in sentences. */
final class OneParagraph {
  private static final Span NONE = new Span(0, 0);

  private OneParagraph() {}

  /** A sentence as a table writes it: {@code \n} is a line break. */
  static Outline of(String sentence) {
    return of("", sentence, List.of());
  }

  static Outline of(String title, String sentence, List<String> headings) {
    String heading = String.join("\n", headings);
    String text = title + "\n" + heading + "\n" + sentence.replace("\\n", "\n");
    int start = title.length() + 1;
    int words = start + heading.length() + 1;
    Span body = new Span(start, text.length());
    Paragraph paragraph =
        new Paragraph(
            new Span(words, text.length()),
            Paragraph.Marker.NONE,
            "",
            new Span(words, text.length()));
    List<Section> sections =
        headings.isEmpty()
            ? List.of()
            : List.of(
                new Section(
                    0,
                    1,
                    "I",
                    heading,
                    OptionalInt.empty(),
                    new Span(start, words - 1),
                    body,
                    false));
    Span head = new Span(0, title.length());
    return new Outline(
        text, Bars.none(), head, head, NONE, body, NONE, NONE, List.of(paragraph), sections);
  }

  /** A head of a document with that number and date. */
  static Header header(Optional<String> number, LocalDate issued) {
    return new Header(
        Optional.empty(),
        Optional.empty(),
        number,
        Optional.of("Kế hoạch"),
        Optional.empty(),
        Optional.of(issued),
        "",
        Optional.empty(),
        List.of());
  }

  static List<Citation> citations(Outline outline, Header header) {
    return CitationFinder.find(outline, FoldedText.of(outline), header);
  }

  static List<Deadline> deadlines(Outline outline, Header header, List<Responsibility> duties) {
    return DeadlineFinder.find(outline, FoldedText.of(outline), header, duties);
  }

  static List<Target> targets(Outline outline) {
    return TargetFinder.find(outline, FoldedText.of(outline));
  }
}
