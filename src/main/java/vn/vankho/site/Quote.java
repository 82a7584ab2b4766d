package vn.vankho.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * The sentence around a place in a text, as another page quotes it.
 *
 * @param span the sentence
 * @param cutBefore whether more of the sentence stands before
 * @param cutAfter whether more of the sentence stands after
 */
record Quote(Span span, boolean cutBefore, boolean cutAfter) {
  /** How far a sentence may reach on either side of the words that it is quoted for. */
  private static final int REACH = 200;

  /**
   * A sentence ends at its mark, at a colon over a list, or where the next line opens an item of
   * its own. A line break alone ends nothing: lines are as wide as the paper was.
   */
  private static final Pattern END =
      Pattern.compile(
          "[;!?](?=\\s)|(?<=[\\p{L}\\p{N})”\"%]{3})\\.(?=\\s)|\\./\\.|:(?=[ \\t]{0,5}\\n)"
              + "|\\n(?=[ \\t]{0,20}(?:[-–+•*]|\\d{1,3}[.)]|\\p{L}[.)]|[IVXL]{1,6}\\.|Căn cứ )\\s?)");

  /**
   * The sentence that holds {@code place}, at most about 400 units beside it.
   *
   * @param bounds the stretch of text that it cannot reach out of
   */
  static Quote around(String text, Span place, Span bounds) {
    int before = Math.max(bounds.start(), place.start() - REACH);
    int opened = lastEnd(text, before, place.start());
    boolean cutBefore = opened < 0 && before > bounds.start();
    int from =
        opened >= 0 ? opened : cutBefore ? wordAfter(text, before, place.start()) : bounds.start();

    int after = Math.min(bounds.end(), place.end() + REACH);
    int closed = firstEnd(text, place.end(), after);
    boolean cutAfter = closed < 0 && after < bounds.end();
    int to = closed >= 0 ? closed : cutAfter ? wordBefore(text, place.end(), after) : after;

    int first = skipOpening(text, from, place.start());
    return new Quote(new Span(first, trimmed(text, place.end(), to)), cutBefore, cutAfter);
  }

  /** The sentence with the place marked that it is quoted for. */
  Html html(String text, Span place) {
    return Html.join(
        List.of(
            Html.text(cutBefore ? "… " : ""),
            Html.marked(text, new Span(span.start(), place.start()), List.of()),
            Html.element("mark", Html.marked(text, place, List.of())),
            Html.marked(text, new Span(place.end(), span.end()), List.of()),
            Html.text(cutAfter ? " …" : "")));
  }

  private static int lastEnd(String text, int from, int to) {
    Matcher ends = END.matcher(text).region(from, to);
    int last = -1;
    while (ends.find()) {
      last = ends.end();
    }
    return last;
  }

  private static int firstEnd(String text, int from, int to) {
    Matcher ends = END.matcher(text).region(from, to).useTransparentBounds(true);
    return ends.find() ? ends.end() : -1;
  }

  private static int wordAfter(String text, int from, int to) {
    int at = from;
    while (at < to && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordBefore(String text, int from, int to) {
    int at = to;
    while (at > from && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int skipOpening(String text, int from, int to) {
    int at = from;
    while (at < to
        && (Character.isWhitespace(text.charAt(at)) || ".:-–+•*".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int trimmed(String text, int from, int to) {
    int at = to;
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
