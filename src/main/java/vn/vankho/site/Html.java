package vn.vankho.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.text.Span;

/**
 * Finished markup. There is no other way to it than through the methods here, and all of them
 * escape what they are given, so that the words of a document can never become tags.
 */
final class Html {
  static final Html NONE = new Html("");

  private static final boolean[] PLAIN = plainLetters();

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** The words of a document or of ours as text. */
  static Html text(String words) {
    return new Html(escape(words));
  }

  /** A stretch of text with whatever marks touch it. */
  static Html marked(String text, Span span, List<Mark> marks) {
    return new MarkedText(text, marks).slice(span);
  }

  /** An element around its children; an attribute whose value is empty is left out. */
  static Html element(String name, List<Attribute> attributes, Html... children) {
    StringBuilder out = new StringBuilder();
    openTag(out, name, attributes);
    Arrays.stream(children).forEach(child -> out.append(child.markup));
    return new Html(out.append("</").append(name).append('>').toString());
  }

  static Html element(String name, Html... children) {
    return element(name, List.of(), children);
  }

  static Html join(List<Html> parts) {
    return new Html(parts.stream().map(part -> part.markup).collect(Collectors.joining()));
  }

  /**
   * Markup that a library made and made safe.
   *
   * @param markup from a renderer that escapes raw tags
   */
  static Html rendered(String markup) {
    return new Html(markup);
  }

  /** JSON inside a script element: nothing in it can end the element or open a comment. */
  static Html data(String json) {
    return new Html(
        json.replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("&", "\\u0026")
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029"));
  }

  static void openTag(StringBuilder out, String name, List<Attribute> attributes) {
    out.append('<').append(name);
    for (Attribute attribute : attributes) {
      if (!attribute.value.isEmpty()) {
        out.append(' ').append(attribute.name).append("=\"");
        out.append(escape(attribute.value)).append('"');
      }
    }
    out.append('>');
  }

  /** Escapes for text and for quoted attributes, in HTML and in XML alike. */
  static String escape(String words) {
    int plain = plain(words);
    if (plain == words.length()) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length() + 16).append(words, 0, plain);
    for (int i = plain; i < words.length(); i++) {
      escape(words.charAt(i), out);
    }
    return out.toString();
  }

  /** How much of some words, from the start, stays as it is. */
  private static int plain(String words) {
    int at = 0;
    while (at < words.length() && isPlain(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(char c) {
    return c < PLAIN.length ? PLAIN[c] : c < '\ufffe';
  }

  private static boolean[] plainLetters() {
    boolean[] plain = new boolean[0x80];
    for (char c = 0; c < plain.length; c++) {
      StringBuilder escaped = new StringBuilder();
      escape(c, escaped);
      plain[c] = escaped.length() == 1 && escaped.charAt(0) == c;
    }
    return plain;
  }

  /** Control characters that neither HTML nor XML may hold become spaces. */
  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\t', '\r' -> out.append(c);
      default -> out.append(c < ' ' || c == '\u007f' || c == '\ufffe' || c == '\uffff' ? ' ' : c);
    }
  }

  boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }

  /** An attribute with its plain value. */
  record Attribute(String name, String value) {
    static Attribute of(String name, String value) {
      return new Attribute(name, value);
    }

    static Attribute kind(String value) {
      return new Attribute("class", value);
    }
  }
}
