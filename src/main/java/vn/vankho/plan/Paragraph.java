package vn.vankho.plan;

import vn.vankho.text.Span;

/**
 * A paragraph of a document: one thought, whatever lines it was printed on.
 *
 * @param span the whole, marker included
 * @param marker what opens it
 * @param label the marker's label without punctuation ({@code II}, {@code 3}, {@code 1.1}, {@code
 *     a}); empty for dashes, pluses and none
 * @param content the words after the marker
 */
public record Paragraph(Span span, Marker marker, String label, Span content) {
  /** What opens a paragraph. */
  public enum Marker {
    NONE,
    DASH,
    PLUS,
    ROMAN,
    NUMBER,
    LETTER
  }
}
