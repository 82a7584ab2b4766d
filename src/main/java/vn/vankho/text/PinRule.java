package vn.vankho.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vankho.source.Replacement;

/** Makes the changes that people pinned to lines of the file. Works on the words as they came. */
final class PinRule implements RepairRule {
  /** What the audit trail calls such a change. */
  static final String NAME = "pinned";

  private final List<Replacement> replacements;

  PinRule(List<Replacement> replacements) {
    this.replacements = replacements;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** One edit for each replacement whose words stand in its line; of two that meet, the first. */
  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    replacements.stream()
        .flatMap(pin -> place(pin, text).map(span -> new Edit(span, pin.became())).stream())
        .sorted(Comparator.comparing(edit -> edit.span().start()))
        .filter(edit -> edits.isEmpty() || !last(edits).span().overlaps(edit.span()))
        .forEach(edits::add);
    return edits;
  }

  /** Where the words of a replacement stand; empty if its line does not have them. */
  static Optional<Span> place(Replacement pin, String text) {
    int start = 0;
    for (int line = 1; line < pin.line() && start >= 0; line++) {
      start = text.indexOf('\n', start) + 1;
      start = start == 0 ? -1 : start;
    }
    if (start < 0) {
      return Optional.empty();
    }
    int end = text.indexOf('\n', start);
    Span line = new Span(start, end < 0 ? text.length() : end);
    int at = WholeWords.find(text, pin.was(), line);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + pin.was().length()));
  }

  private static Edit last(List<Edit> edits) {
    return edits.get(edits.size() - 1);
  }
}
