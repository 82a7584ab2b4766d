package vn.vankho.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Responsibility;
import vn.vankho.site.Html.Attribute;
import vn.vankho.text.OneLine;
import vn.vankho.text.Span;

/** The words of a document with what was found in them, as Akoma Ntoso's inline elements. */
final class AknWords {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String text;
  private final List<Inline> inlines;

  AknWords(Reading reading, List<String> hrefs) {
    this.text = reading.text().text();
    this.inlines = apart(inlines(reading.plan(), hrefs));
  }

  /** Something found: an element around words. */
  private record Inline(Span span, String name, Attribute attribute) {}

  private static List<Inline> inlines(Plan plan, List<String> hrefs) {
    List<Inline> found = new ArrayList<>();
    for (int i = 0; i < plan.citations().size(); i++) {
      Citation citation = plan.citations().get(i);
      if (!hrefs.get(i).isEmpty()) {
        found.add(new Inline(citation.span(), "ref", Attribute.of("href", hrefs.get(i))));
      }
    }
    for (Responsibility duty : plan.responsibilities()) {
      String agency = "#" + AknFile.agency(duty);
      found.add(new Inline(duty.span(), "organization", Attribute.of("refersTo", agency)));
    }
    for (Deadline deadline : plan.deadlines()) {
      if (DAY.matcher(deadline.date()).matches()) {
        found.add(new Inline(deadline.span(), "date", Attribute.of("date", deadline.date())));
      }
    }
    return found;
  }

  /** In order of the text; of two that overlap the one that begins first. */
  private static List<Inline> apart(List<Inline> found) {
    List<Inline> apart = new ArrayList<>();
    int end = 0;
    for (Inline inline : found.stream().sorted(ORDER).toList()) {
      if (inline.span().start() >= end && inline.span().length() > 0) {
        apart.add(inline);
        end = inline.span().end();
      }
    }
    return apart;
  }

  private static final Comparator<Inline> ORDER =
      Comparator.comparingInt((Inline inline) -> inline.span().start())
          .thenComparing(inline -> -inline.span().end());

  String plain(Span span) {
    return Words.folded(span.of(text));
  }

  boolean isBlank(Span span) {
    return span.of(text).isBlank();
  }

  /** A paragraph. */
  Html paragraph(Span span) {
    return Html.element("p", slice(span));
  }

  /** A stretch of words; what is found only partly in it is left unmarked. */
  Html slice(Span span) {
    List<Html> parts = new ArrayList<>();
    int at = span.start();
    for (int i = firstAfter(span.start()); i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      if (inline.span().start() >= span.end()) {
        break;
      }
      if (span.contains(inline.span())) {
        parts.add(words(at, inline.span().start()));
        parts.add(Html.element(inline.name(), List.of(inline.attribute()), words(inline.span())));
        at = inline.span().end();
      }
    }
    parts.add(words(at, span.end()));
    return Html.join(parts);
  }

  /** The first thing found that does not begin before an offset. */
  private int firstAfter(int offset) {
    int low = 0;
    int high = inlines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inlines.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Html words(Span span) {
    return words(span.start(), span.end());
  }

  /** Line breaks of the print become blanks. */
  private Html words(int start, int end) {
    return Html.text(OneLine.spaced(text.substring(start, end)));
  }

  /**
   * The words of a line with one part of them in an element.
   *
   * @param part the part; where it is not in the line, the line stays as it is
   */
  Html around(Span line, Optional<String> part, String name, Attribute... attributes) {
    String words = plain(line);
    int at = part.filter(p -> !p.isBlank()).map(words::indexOf).orElse(-1);
    if (at < 0) {
      return slice(line);
    }
    int end = at + part.orElseThrow().length();
    return Html.join(
        List.of(
            Html.text(words.substring(0, at)),
            Html.element(name, List.of(attributes), Html.text(words.substring(at, end))),
            Html.text(words.substring(end))));
  }
}
