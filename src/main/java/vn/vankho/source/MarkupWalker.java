package vn.vankho.source;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns markup into lines: paragraphs, headings, list items and table rows become lines, everything
 * else flows.
 */
final class MarkupWalker {
  private final LineWriter out = new LineWriter();
  private final boolean keepLines;

  /**
   * @param keepLines whether line feeds in text end lines, as in what Tika makes of office files
   */
  private MarkupWalker(boolean keepLines) {
    this.keepLines = keepLines;
  }

  /** The lines of a page, each ending in {@code \n}. */
  static String page(Element body, boolean keepLines) {
    ListMarkers.print(body);
    return lines(body, keepLines);
  }

  /** The lines of a part of a page. */
  static String lines(Element element, boolean keepLines) {
    MarkupWalker walker = new MarkupWalker(keepLines);
    walker.children(element);
    return walker.out.text();
  }

  private void children(Element element) {
    element.childNodes().forEach(this::node);
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void text(TextNode text) {
    if (keepLines) {
      out.keep(text.getWholeText());
    } else {
      out.flow(text.getWholeText());
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "br", "hr" -> out.endLine();
      case "pre" -> block(lines(element, true));
      case "table" -> block(TableLines.of(element, keepLines));
      default -> other(element);
    }
  }

  private void block(String lines) {
    out.endLine();
    out.keep(lines);
    out.endLine();
  }

  private void other(Element element) {
    if (element.isBlock()) {
      out.endLine();
      children(element);
      out.endLine();
    } else {
      children(element);
    }
  }
}
