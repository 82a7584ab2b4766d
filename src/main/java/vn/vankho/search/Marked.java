package vn.vankho.search;

import java.util.List;
import vn.vankho.text.Span;

/**
 * Words with what matched in them.
 *
 * @param text the words
 * @param marks where what matched stands, in order, not overlapping
 */
public record Marked(String text, List<Span> marks) {
  public Marked {
    marks = List.copyOf(marks);
  }
}
