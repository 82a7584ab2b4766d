package vn.vankho.search;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.archive.SectionAnchors;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Section;
import vn.vankho.search.SearchItem.Passage;
import vn.vankho.text.OneLine;
import vn.vankho.text.Span;

/**
 * Cuts a document into the stretches that results open at: each section's heading with what follows
 * it until the next section, long ones cut between lines. The letterhead and the foot (recipients,
 * signature) are no passages: they are the same everywhere.
 */
public final class Passages {
  /** No passage is longer, in UTF-16 units, unless it is one word. */
  static final int LONGEST = 1_500;

  private final String text;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(String text) {
    this.text = text;
  }

  /** The passages of a document, in order. */
  public static List<Passage> of(Reading reading) {
    Passages cutter = new Passages(reading.text().text());
    Plan plan = reading.plan();
    List<Section> sections = plan.sections();
    List<String> anchors = SectionAnchors.of(sections);
    int from = plan.title().end();
    int to = sections.isEmpty() ? cutter.text.length() : sections.get(0).span().start();
    cutter.add("", "", from, to);
    for (int i = 0; i < sections.size(); i++) {
      cutter.add(anchors.get(i), sections.get(i), ownEnd(sections, i));
    }
    return List.copyOf(cutter.passages);
  }

  /** Where the next section takes over, be it inside this one or after it. */
  private static int ownEnd(List<Section> sections, int index) {
    int end = sections.get(index).span().end();
    return index + 1 == sections.size()
        ? end
        : Math.min(end, sections.get(index + 1).span().start());
  }

  private void add(String anchor, Section section, int end) {
    if (section.heading().isEmpty()) {
      add(anchor, "", section.span().start(), end);
    } else {
      add(anchor, folded(section.head().of(text)), section.head().end(), end);
    }
  }

  private void add(String anchor, String heading, int from, int to) {
    List<String> pieces = pieces(text.substring(from, Math.max(from, to)));
    pieces.forEach(piece -> passages.add(new Passage(anchor, heading, piece)));
    if (pieces.isEmpty() && !heading.isEmpty()) {
      passages.add(new Passage(anchor, heading, ""));
    }
  }

  /** Whole lines as long as they fit; a line that does not fit alone is cut between words. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String unit : text.split("\n", -1)) {
      String line = folded(unit);
      if (piece.length() > 0 && piece.length() + 1 + line.length() > LONGEST) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      for (Span part : parts(line)) {
        if (part.end() < line.length()) {
          pieces.add(part.of(line));
        } else {
          append(piece, part.of(line));
        }
      }
    }
    append(pieces, piece);
    return pieces;
  }

  private static List<Span> parts(String line) {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    while (line.length() - from > LONGEST) {
      int space = line.lastIndexOf(' ', from + LONGEST);
      int to = space > from ? space : from + LONGEST;
      parts.add(new Span(from, to));
      from = to + (space > from ? 1 : 0);
    }
    parts.add(new Span(from, line.length()));
    return parts;
  }

  private static void append(StringBuilder piece, String line) {
    if (!line.isEmpty()) {
      piece.append(piece.length() == 0 ? "" : " ").append(line);
    }
  }

  private static void append(List<String> pieces, StringBuilder piece) {
    if (piece.length() > 0) {
      pieces.add(piece.toString());
    }
  }

  private static String folded(String words) {
    return OneLine.of(words);
  }
}
