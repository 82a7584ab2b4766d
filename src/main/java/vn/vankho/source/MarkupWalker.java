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

  /** The lines below an element, each ending in {@code \n}. */
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
      case "li" -> item(element);
      case "pre" -> block(lines(element, true));
      case "table" -> block(TableLines.of(element, keepLines));
      default -> other(element);
    }
  }

  private void item(Element item) {
    out.endLine();
    out.keep(ListMarkers.of(item));
    // A paragraph at the start of an item stands beside the marker, not below it.
    item.childNodes().forEach(this::itemChild);
    out.endLine();
  }

  private void itemChild(Node node) {
    boolean first =
        node instanceof Element e && e.normalName().equals("p") && e.firstElementSibling() == e;
    if (first) {
      children((Element) node);
      out.endLine();
    } else {
      node(node);
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
