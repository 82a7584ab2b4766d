package vn.vankho.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vankho.archive.Slug;
import vn.vankho.plan.Outline;
import vn.vankho.plan.Paragraph.Marker;
import vn.vankho.plan.Section;
import vn.vankho.site.AknPieces.Piece;
import vn.vankho.site.Html.Attribute;
import vn.vankho.text.Span;

/**
 * The sections of a document as Akoma Ntoso's hierarchy, each with its number, heading and words.
 */
final class AknSections {
  private final String text;
  private final AknWords words;
  private final Map<Integer, List<Section>> children = new HashMap<>();
  private final Map<Integer, List<Piece>> pieces;
  private final Map<String, Integer> used = new HashMap<>();

  AknSections(Outline outline, List<Section> sections, AknWords words) {
    this.text = outline.text();
    this.words = words;
    this.pieces = AknPieces.of(outline, sections);
    for (Section section : sections) {
      int parent = section.parent().orElse(AknPieces.BODY);
      children.computeIfAbsent(parent, index -> new ArrayList<>()).add(section);
    }
  }

  /** The whole body. */
  Html body() {
    List<Html> parts = new ArrayList<>();
    for (Section section : children.getOrDefault(AknPieces.BODY, List.of())) {
      parts.add(hierarchy(section, ""));
    }
    parts.addAll(blocks(pieces.getOrDefault(AknPieces.BODY, List.of()), "body"));
    return parts.isEmpty() ? Html.element("p") : Html.join(parts);
  }

  private Html hierarchy(Section section, String parent) {
    Kind kind = Kind.of(section);
    String id = unique((parent.isEmpty() ? "" : parent + "__") + kind.id(section));
    List<Html> parts = new ArrayList<>();
    int heading = headingStart(section);
    if (heading > section.head().start() && !section.label().isEmpty()) {
      Span number = new Span(section.head().start(), heading);
      parts.add(Html.element("num", Html.text(words.plain(number))));
    }
    if (!section.heading().isEmpty() && heading < section.head().end()) {
      parts.add(Html.element("heading", words.slice(new Span(heading, section.head().end()))));
    }
    parts.addAll(inside(section, id));
    List<Attribute> attributes =
        List.of(Attribute.of("eId", id), Attribute.of("name", kind.containerName()));
    return Html.element(kind.element(), attributes, parts.toArray(Html[]::new));
  }

  /** Where the heading begins, after label and punctuation. */
  private int headingStart(Section section) {
    Span head = section.head();
    int label = text.indexOf(section.label(), head.start());
    int at = label < 0 || label > head.end() ? head.start() : label + section.label().length();
    while (at < head.end() && " .):/-–*\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Math.min(at, head.end());
  }

  /** Content, or the sections inside with what stands before and after them. */
  private List<Html> inside(Section section, String id) {
    List<Piece> own = pieces.getOrDefault(section.index(), List.of());
    List<Section> inner = children.getOrDefault(section.index(), List.of());
    if (inner.isEmpty()) {
      return List.of(block("content", id + "__content", own));
    }
    int first = inner.get(0).span().start();
    List<Piece> before = own.stream().filter(piece -> piece.span().start() < first).toList();
    List<Piece> after = own.stream().filter(piece -> piece.span().start() >= first).toList();
    List<Html> parts = new ArrayList<>();
    if (!before.isEmpty()) {
      parts.add(block("intro", id + "__intro", before));
    }
    inner.forEach(child -> parts.add(hierarchy(child, id)));
    if (!after.isEmpty()) {
      parts.add(block("wrapUp", id + "__wrapup", after));
    }
    return parts;
  }

  private Html block(String name, String id, List<Piece> own) {
    return AknBody.element(name, id, blocks(own, id).toArray(Html[]::new));
  }

  /** Paragraphs and lists. */
  private List<Html> blocks(List<Piece> own, String id) {
    List<Html> blocks = new ArrayList<>();
    for (int at = 0; at < own.size(); ) {
      int end = at;
      while (end < own.size() && own.get(end).marker() != Marker.NONE) {
        end++;
      }
      if (end == at) {
        blocks.add(words.paragraph(own.get(at++).span()));
      } else {
        blocks.add(list(own.subList(at, end), unique(id + "__list")));
        at = end;
      }
    }
    return blocks;
  }

  /** Dashes; pluses are lists inside the dash before them. */
  private Html list(List<Piece> items, String id) {
    Marker outer = items.get(0).marker();
    List<Html> entries = new ArrayList<>();
    for (int at = 0; at < items.size(); ) {
      int end = at + 1;
      while (end < items.size() && items.get(end).marker() != outer) {
        end++;
      }
      String item = id + "__item_" + (entries.size() + 1);
      Html number = Html.element("num", Html.text(outer == Marker.DASH ? "-" : "+"));
      Html paragraph = words.paragraph(items.get(at).span());
      Html inner = end > at + 1 ? list(items.subList(at + 1, end), item + "__list") : Html.NONE;
      entries.add(AknBody.element("item", item, number, paragraph, inner));
      at = end;
    }
    return AknBody.element("blockList", id, entries.toArray(Html[]::new));
  }

  private String unique(String id) {
    int times = used.merge(id, 1, Integer::sum);
    return times == 1 ? id : unique(id + "-" + times);
  }

  /**
   * An element of the standard that a section becomes.
   *
   * @param element its name
   * @param prefix how its identifiers begin (Akoma Ntoso Naming Convention 1.0, section 5)
   * @param containerName what a container without a name of its own is called; empty for others
   */
  private record Kind(String element, String prefix, String containerName) {
    private static final Kind PART = new Kind("part", "part", "");
    private static final Kind SECTION = new Kind("section", "sec", "");
    private static final Kind PARAGRAPH = new Kind("paragraph", "para", "");
    private static final Kind POINT = new Kind("point", "point", "");

    static Kind of(Section section) {
      String label = section.label();
      if (label.isEmpty()) {
        return new Kind("hcontainer", "hcontainer", section.appendix() ? "phu-luc" : "muc");
      }
      if (label.startsWith("Điều")) {
        return new Kind("article", "art", "");
      }
      if (label.startsWith("Chương")) {
        return new Kind("chapter", "chp", "");
      }
      return switch (section.level()) {
        case 1 -> label.startsWith("Mục") ? SECTION : PART;
        case 2 -> SECTION;
        case 3 -> Character.isDigit(label.charAt(0)) ? PARAGRAPH : POINT;
        default -> POINT;
      };
    }

    String id(Section section) {
      String label = section.label();
      String last = label.substring(label.lastIndexOf(' ') + 1);
      // "d" and "đ" are two letters of one list.
      String part = last.equals("đ") ? "dd" : Slug.of(last.isEmpty() ? "1" : last);
      return prefix + "_" + part.toLowerCase(Locale.ROOT);
    }
  }
}
