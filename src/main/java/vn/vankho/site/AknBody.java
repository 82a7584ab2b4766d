package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Header;
import vn.vankho.plan.Outline;
import vn.vankho.plan.Paragraph;
import vn.vankho.plan.Reading;
import vn.vankho.site.Html.Attribute;
import vn.vankho.text.Span;

/**
 * The parts of a document in the order in which Akoma Ntoso has them: preface (letterhead and
 * title), preamble ("Căn cứ …"), main body, conclusions (signature and recipients). No word is left
 * out.
 */
final class AknBody {
  private final Reading reading;
  private final Header header;
  private final Outline outline;
  private final AknWords words;
  private final List<Html> parts = new ArrayList<>();

  private AknBody(Reading reading, List<String> hrefs) {
    this.reading = reading;
    this.header = reading.plan().header();
    this.outline = Outline.of(reading.text());
    this.words = new AknWords(reading, hrefs);
  }

  /** What follows the metadata. */
  static List<Html> of(Reading reading, List<String> hrefs) {
    AknBody body = new AknBody(reading, hrefs);
    body.preface();
    body.preamble();
    body.parts.add(
        Html.element(
            "mainBody",
            new AknSections(body.outline, reading.plan().sections(), body.words).body()));
    body.conclusions();
    return body.parts;
  }

  private void preface() {
    List<Html> lines = lines(outline.head()).stream().map(this::headLine).toList();
    if (!lines.isEmpty()) {
      parts.add(Html.element("preface", lines.toArray(Html[]::new)));
    }
  }

  private Html headLine(Span line) {
    if (outline.title().overlaps(line)) {
      return Html.element("p", Html.element("docTitle", words.slice(line)));
    }
    return Html.element("p", words.around(line, header.number(), "docNumber"));
  }

  /**
   * The paragraphs before the first section; those that name what the plan is based on together.
   */
  private void preamble() {
    if (reading.plan().sections().isEmpty()) {
      return;
    }
    List<Html> blocks = new ArrayList<>();
    List<Html> citations = new ArrayList<>();
    for (Paragraph paragraph : opening()) {
      if (isBasis(paragraph)) {
        citations.add(
            element(
                "citation",
                "preamble__cit_" + (citations.size() + 1),
                words.paragraph(paragraph.span())));
      } else {
        blocks.add(words.paragraph(paragraph.span()));
      }
    }
    if (!citations.isEmpty()) {
      blocks.add(0, element("citations", "preamble__cits", citations.toArray(Html[]::new)));
    }
    if (!blocks.isEmpty()) {
      parts.add(Html.element("preamble", blocks.toArray(Html[]::new)));
    }
  }

  private List<Paragraph> opening() {
    int first = reading.plan().sections().get(0).span().start();
    return outline.paragraphs().stream()
        .filter(p -> p.span().start() >= outline.head().end() && p.span().start() < first)
        .filter(p -> !words.isBlank(p.span()))
        .toList();
  }

  private boolean isBasis(Paragraph paragraph) {
    return reading.plan().citations().stream()
        .filter(Citation::basis)
        .anyMatch(citation -> paragraph.span().contains(citation.span()));
  }

  private void conclusions() {
    List<Html> lines = lines(outline.foot()).stream().map(this::footLine).toList();
    if (!lines.isEmpty()) {
      parts.add(Html.element("conclusions", lines.toArray(Html[]::new)));
    }
  }

  private Html footLine(Span line) {
    Optional<String> name = header.signer().map(signer -> Words.folded(signer.name()));
    if (name.filter(signer -> signs(words.plain(line), signer)).isPresent()) {
      Html signature = words.around(line, name, "person", Attribute.of("refersTo", "#signer"));
      return Html.element("p", Html.element("signature", signature));
    }
    boolean recipient = header.recipients().stream().anyMatch(words.plain(line)::contains);
    return Html.element(
        "p", List.of(Attribute.kind(recipient ? "recipient" : "")), words.slice(line));
  }

  /** Officials are named among the recipients too; a signature ends its line. */
  private static boolean signs(String line, String name) {
    return line.endsWith(name) && !line.startsWith("-");
  }

  /** The lines of a part that is no running text. */
  private List<Span> lines(Span part) {
    String text = reading.text().text();
    List<Span> lines = new ArrayList<>();
    for (int start = part.start(); start < part.end(); ) {
      int end = text.indexOf('\n', start);
      Span line = new Span(start, end < 0 ? part.end() : Math.min(end, part.end()));
      if (!words.isBlank(line)) {
        lines.add(line);
      }
      start = line.end() + 1;
    }
    return lines;
  }

  static Html element(String name, String id, Html... children) {
    return Html.element(name, List.of(Attribute.of("eId", id)), children);
  }
}
