package vn.vankho.text;

import java.util.Objects;

/**
 * A change that was thought of but is not sure enough to be made: it is shown to whoever looks the
 * text over, and the words stay as they are.
 *
 * @param at offset (UTF-16 units) of {@code was} in the repaired text
 * @param was the words that stand there
 * @param became the words that may have been meant
 * @param confidence how sure that is, above 0 and below what a change needs
 */
public record Suggestion(int at, String was, String became, float confidence) {
  public Suggestion {
    Objects.requireNonNull(was, "was");
    Objects.requireNonNull(became, "became");
    if (at < 0) {
      throw new IllegalArgumentException("not an offset: " + at);
    }
  }

  /** Where the doubtful words stand in the repaired text. */
  public Span span() {
    return new Span(at, at + was.length());
  }
}
