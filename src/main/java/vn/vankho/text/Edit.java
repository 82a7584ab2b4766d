package vn.vankho.text;

import java.util.Objects;

/**
 * A change that a rule proposes: the words at {@code span} become {@code replacement}.
 *
 * @param span where, in the text that the rule was shown
 * @param replacement what stands there afterwards
 * @param confidence how sure the rule is, above 0 and at most 1
 * @param kind the name of the kind of repair, where a rule knows several; else empty
 */
public record Edit(Span span, String replacement, float confidence, String kind) {
  public Edit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(replacement, "replacement");
    Objects.requireNonNull(kind, "kind");
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }

  public Edit(Span span, String replacement, float confidence) {
    this(span, replacement, confidence, "");
  }

  public Edit(Span span, String replacement) {
    this(span, replacement, 1);
  }
}
