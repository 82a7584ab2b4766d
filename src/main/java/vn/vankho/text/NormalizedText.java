package vn.vankho.text;

import java.util.List;
import java.util.Objects;

/**
 * Repaired words together with every change that made them, so that the words as the file gives
 * them can always be had back.
 *
 * @param text the repaired words, in NFC; lines end in {@code \n}
 * @param pageStarts offsets in {@code text} at which pages start, ascending
 * @param corrections every change, in order, not overlapping
 * @param suggestions changes that were not made because they are not sure enough, in order
 * @param quality how damaged the words were
 */
public record NormalizedText(
    String text,
    List<Integer> pageStarts,
    List<Correction> corrections,
    List<Suggestion> suggestions,
    Quality quality) {
  public NormalizedText {
    Objects.requireNonNull(text, "text");
    pageStarts = List.copyOf(pageStarts);
    corrections = List.copyOf(corrections);
    suggestions = List.copyOf(suggestions);
    Objects.requireNonNull(quality, "quality");
    int from = 0;
    for (Correction correction : corrections) {
      if (correction.at() < from || !text.startsWith(correction.became(), correction.at())) {
        throw new IllegalArgumentException("not a correction of this text: " + correction);
      }
      from = correction.span().end();
    }
    for (Suggestion suggestion : suggestions) {
      if (!text.startsWith(suggestion.was(), suggestion.at())) {
        throw new IllegalArgumentException("not a suggestion for this text: " + suggestion);
      }
    }
  }

  /** Words that nothing is wrong with but what the corrections mended. */
  public NormalizedText(String text, List<Integer> pageStarts, List<Correction> corrections) {
    this(text, pageStarts, corrections, List.of(), Quality.clean());
  }

  /** The words as the file gives them: every change undone. */
  public String original() {
    StringBuilder original = new StringBuilder(text.length());
    int from = 0;
    for (Correction correction : corrections) {
      original.append(text, from, correction.at()).append(correction.was());
      from = correction.span().end();
    }
    return original.append(text, from, text.length()).toString();
  }

  /** Where table bars stood that were taken out. */
  public Bars bars() {
    return Bars.of(corrections);
  }

  /** Finds the lines of the file to which places in this text belong. */
  public LineMap lines() {
    return LineMap.of(this);
  }
}
