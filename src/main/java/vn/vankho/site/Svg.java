package vn.vankho.site;

import java.util.List;
import java.util.Locale;
import vn.vankho.site.Html.Attribute;

/**
 * The parts that pictures are drawn with. Colours and faces are the style sheet's, by class.
 * Numbers are whole, so that a picture is the same bytes everywhere.
 */
final class Svg {
  private Svg() {}

  /**
   * A whole picture.
   *
   * @param id names it on its page
   * @param linked whether links stand in it: what {@code img} holds is hidden from those who listen
   * @param description what it shows, in a sentence; the same facts stand in a table beside it
   */
  static Html picture(
      String id,
      int width,
      int height,
      boolean linked,
      String title,
      String description,
      List<Html> parts) {
    String name = id + "-ten";
    String about = id + "-ta";
    return Html.element(
        "svg",
        List.of(
            Attribute.of("viewBox", "0 0 " + width + " " + height),
            Attribute.of("width", String.valueOf(width)),
            Attribute.of("height", String.valueOf(height)),
            Attribute.of("role", linked ? "graphics-document" : "img"),
            Attribute.of("aria-labelledby", name),
            Attribute.of("aria-describedby", about)),
        Html.element("title", List.of(Attribute.of("id", name)), Html.text(title)),
        Html.element("desc", List.of(Attribute.of("id", about)), Html.text(description)),
        Html.join(parts));
  }

  static Html box(String kind, int x, int y, int width, int height) {
    return Html.element(
        "rect",
        List.of(
            Attribute.kind(kind),
            number("x", x),
            number("y", y),
            number("width", width),
            number("height", height),
            number("rx", 3)));
  }

  static Html words(String kind, int x, int y, String words) {
    return Html.element(
        "text", List.of(Attribute.kind(kind), number("x", x), number("y", y)), Html.text(words));
  }

  static Html line(String kind, int x1, int y1, int x2, int y2) {
    return path(kind, String.format(Locale.ROOT, "M%d %dL%d %d", x1, y1, x2, y2), 1);
  }

  /** A line that leaves and arrives level. */
  static Html curve(String kind, int x1, int y1, int x2, int y2, int width) {
    int middle = (x1 + x2) / 2;
    String way =
        String.format(
            Locale.ROOT, "M%d %dC%d %d %d %d %d %d", x1, y1, middle, y1, middle, y2, x2, y2);
    return path(kind, way, width);
  }

  private static Html path(String kind, String way, int width) {
    return Html.element(
        "path",
        List.of(Attribute.kind(kind), Attribute.of("d", way), number("stroke-width", width)));
  }

  /** What leads somewhere, or nothing around it where it leads nowhere. */
  static Html link(String href, String hint, List<Html> parts) {
    Html name = Html.element("title", Html.text(hint));
    return href.isEmpty()
        ? Html.element("g", name, Html.join(parts))
        : Html.element("a", List.of(Attribute.of("href", href)), name, Html.join(parts));
  }

  private static Attribute number(String name, int value) {
    return Attribute.of(name, String.valueOf(value));
  }
}
