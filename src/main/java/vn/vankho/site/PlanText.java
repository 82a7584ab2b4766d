package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.plan.Outline;
import vn.vankho.plan.Paragraph;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Section;
import vn.vankho.site.Html.Attribute;
import vn.vankho.text.Span;

/**
 * The whole text of a document as markup: no word is left out. Paragraphs are set as the outline
 * has them; what stands outside of them, letterhead and foot, keeps its lines.
 */
final class PlanText {
  private static final int FIRST_HEADING = 2;
  private static final int LAST_HEADING = 6;

  /** Bars and rules that only drew the letterhead say nothing. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private final String text;
  private final Outline outline;
  private final Openings openings;
  private final MarkedText words;
  private final List<Html> blocks = new ArrayList<>();
  private final Bullets bullets = new Bullets();
  private int at;

  private PlanText(Reading reading, List<String> anchors, List<Mark> marks) {
    this.text = reading.text().text();
    this.outline = Outline.of(reading.text());
    this.openings = new Openings(reading.plan(), anchors, outline.paragraphs());
    this.words =
        new MarkedText(
            this.text, Stream.of(marks, openings.marks()).flatMap(List::stream).toList());
  }

  /**
   * A document's text with its marks.
   *
   * @param markup the text
   * @param anchors the anchors of those marks that are on it
   */
  record Shown(Html markup, Set<String> anchors) {}

  static Shown of(Reading reading, List<String> anchors, List<Mark> marks) {
    PlanText shown = new PlanText(reading, anchors, marks);
    shown.walk();
    return new Shown(Html.join(shown.blocks), shown.words.placed());
  }

  private void walk() {
    for (Paragraph paragraph : outline.paragraphs()) {
      if (paragraph.span().start() >= at) {
        loose(paragraph.span().start());
        paragraph(paragraph);
        at = paragraph.span().end();
      }
    }
    loose(text.length());
    block(Html.NONE);
  }

  /** Lines that belong to no paragraph, cut where letterhead, body and foot meet. */
  private void loose(int end) {
    int from = at;
    Span head = outline.head();
    Span foot = outline.foot();
    int[] cuts =
        Stream.of(head.start(), head.end(), foot.start(), foot.end(), end)
            .mapToInt(cut -> cut)
            .filter(cut -> from < cut && cut <= end)
            .sorted()
            .toArray();
    for (int cut : cuts) {
      lines(new Span(at, cut));
    }
  }

  private void lines(Span span) {
    at = span.end();
    List<Html> lines = new ArrayList<>();
    for (int start = span.start(); start < span.end(); ) {
      int end = text.indexOf('\n', start);
      Span line = new Span(start, end < 0 ? span.end() : Math.min(end, span.end()));
      if (WORD.matcher(line.of(text)).find()) {
        lines.add(Html.element("p", words.slice(line)));
      }
      start = line.end() + 1;
    }
    if (!lines.isEmpty()) {
      block(Html.element("div", List.of(Attribute.kind(kind(span))), Html.join(lines)));
    }
  }

  private String kind(Span span) {
    return outline.head().overlaps(span)
        ? "letterhead"
        : outline.foot().overlaps(span) ? "foot" : "lines";
  }

  private void paragraph(Paragraph paragraph) {
    openings
        .of(paragraph)
        .ifPresentOrElse(section -> opening(section, paragraph), () -> plain(paragraph));
  }

  private void plain(Paragraph paragraph) {
    switch (paragraph.marker()) {
      case DASH -> bullets.dash(words.slice(paragraph.content()));
      case PLUS -> bullets.plus(words.slice(paragraph.content()));
      case NONE -> block(Html.element("p", words.slice(paragraph.span())));
      default -> block(Html.element("p", List.of(Attribute.kind("item")), labelled(paragraph)));
    }
  }

  /** A section's heading, with what follows it on its lines; or an item that has none. */
  private void opening(Section section, Paragraph paragraph) {
    if (section.heading().isEmpty()) {
      List<Attribute> attributes =
          List.of(Attribute.of("id", openings.anchor(section)), Attribute.kind("item"));
      block(Html.element("p", attributes, labelled(paragraph)));
      return;
    }
    Span whole = paragraph.span();
    int end = endOfHeading(Math.min(section.head().end(), whole.end()), whole.end());
    block(heading(section, new Span(whole.start(), end)));
    Span rest = new Span(end, whole.end());
    if (!rest.of(text).isBlank()) {
      block(Html.element("p", words.slice(rest)));
    }
  }

  /** The mark that closes a heading belongs to it. */
  private int endOfHeading(int from, int limit) {
    int end = from;
    while (end < limit && (" :.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private Html heading(Section section, Span span) {
    int level = Math.min(FIRST_HEADING + openings.depth(section), LAST_HEADING);
    return Html.element(
        "h" + level,
        List.of(
            Attribute.of("id", openings.anchor(section)),
            Attribute.kind(Words.shouted(section.heading()) ? "caps" : "")),
        words.slice(span));
  }

  private Html labelled(Paragraph paragraph) {
    Span label = new Span(paragraph.span().start(), paragraph.content().start());
    return Html.join(
        List.of(
            Html.element("span", List.of(Attribute.kind("label")), words.slice(label)),
            words.slice(new Span(label.end(), paragraph.span().end()))));
  }

  private void block(Html html) {
    blocks.add(bullets.take());
    blocks.add(html);
  }
}
