package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.text.Bars;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.Span;

/**
 * How a document is built: the skeleton that the readers of citations, duties and dates hang on.
 *
 * @param text the repaired text that all spans lie in
 * @param bars where table bars stood in the text
 * @param head letterhead, number, date, type word and title; empty span where there is none
 * @param title the title's words inside the head
 * @param opening from the end of the head to the first section: the "Căn cứ …" paragraphs
 * @param body from the first section to the foot
 * @param foot from "Nơi nhận" to the signature; empty span where there is none
 * @param appendix what follows the foot; empty span where nothing does
 * @param paragraphs of opening, body and appendix, in the order of the text
 * @param sections in the order of the text
 */
public record Outline(
    String text,
    Bars bars,
    Span head,
    Span title,
    Span opening,
    Span body,
    Span foot,
    Span appendix,
    List<Paragraph> paragraphs,
    List<Section> sections) {
  public Outline {
    paragraphs = List.copyOf(paragraphs);
    sections = List.copyOf(sections);
  }

  /** Reads the skeleton of a text that needed no repair. */
  public static Outline of(String text) {
    return of(new NormalizedText(text, List.of(), List.of()));
  }

  /** Reads the skeleton; where lines were joined, how wide they were printed still counts. */
  public static Outline of(NormalizedText text) {
    return OutlineReader.read(text);
  }

  /** The sections that hold a part of the text, from the innermost outwards. */
  List<Section> holding(Span part) {
    List<Section> holding = new ArrayList<>();
    for (int at = lastFrom(part.start()); at >= 0; at = sections.get(at).parent().orElse(-1)) {
      if (sections.get(at).span().contains(part)) {
        holding.add(sections.get(at));
      }
    }
    return holding;
  }

  /** The last section that starts at an offset or before it; -1 if none does. */
  private int lastFrom(int offset) {
    return SpanIndex.lastFrom(sections, section -> section.span().start(), offset);
  }
}
