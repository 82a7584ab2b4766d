package vn.vankho.text;

import java.util.Objects;

/**
 * A change that was made, as the audit trail shows it.
 *
 * @param rule the name of the rule that made it
 * @param at offset (UTF-16 units) of {@code became} in the repaired text
 * @param was the words as the file gives them
 * @param became the words that stand in their place
 * @param confidence how sure the rule was, above 0 and at most 1
 */
public record Correction(String rule, int at, String was, String became, float confidence) {
  public Correction {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(was, "was");
    Objects.requireNonNull(became, "became");
    if (at < 0) {
      throw new IllegalArgumentException("not an offset: " + at);
    }
  }

  /** Where the repaired words stand in the repaired text. */
  public Span span() {
    return new Span(at, at + became.length());
  }
}
