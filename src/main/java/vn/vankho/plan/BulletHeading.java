package vn.vankho.plan;

import java.util.List;
import java.util.Optional;
import vn.vankho.text.Span;

/**
 * A bullet that opens with an agency's name and a colon, as other plans set headings.
 *
 * @param agencies whom it names
 * @param rest the bullet without the name
 */
record BulletHeading(List<AgencyMention> agencies, Paragraph rest) {
  private static final int LONGEST = 260;

  /** The heading that a paragraph opens with. */
  static Optional<BulletHeading> of(String text, Paragraph paragraph) {
    Span content = paragraph.content();
    int limit = Math.min(content.end(), content.start() + LONGEST);
    int colon = text.substring(content.start(), limit).indexOf(':');
    if (colon < 2) {
      return Optional.empty();
    }
    int end = content.start() + colon;
    List<AgencyMention> agencies = AgencyList.ofWholeHeading(text, new Span(content.start(), end));
    if (agencies.isEmpty() || far(text, agencies, end)) {
      return Optional.empty();
    }
    Span rest = new Span(end + 1, content.end());
    return Optional.of(
        new BulletHeading(
            agencies, new Paragraph(paragraph.span(), Paragraph.Marker.NONE, "", rest)));
  }

  /** Whether more words stand between the last name and the colon than a remark has. */
  private static boolean far(String text, List<AgencyMention> agencies, int colon) {
    String between = text.substring(agencies.get(agencies.size() - 1).span().end(), colon);
    return !between.strip().startsWith("(") && Syllables.of(between).size() > 6;
  }

  /** The paragraph after the last one that belongs to this heading. */
  int end(String text, List<Paragraph> paragraphs, int at) {
    Paragraph.Marker marker = paragraphs.get(at).marker();
    int end = at + 1;
    while (end < paragraphs.size()
        && paragraphs.get(end).marker().compareTo(marker) != 0
        && paragraphs.get(end).marker() != Paragraph.Marker.NONE
        && of(text, paragraphs.get(end)).isEmpty()) {
      end++;
    }
    return end;
  }
}
