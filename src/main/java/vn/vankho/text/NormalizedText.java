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
 */
public record NormalizedText(String text, List<Integer> pageStarts, List<Correction> corrections) {
  public NormalizedText {
    Objects.requireNonNull(text, "text");
    pageStarts = List.copyOf(pageStarts);
    corrections = List.copyOf(corrections);
    int from = 0;
    for (Correction correction : corrections) {
      if (correction.at() < from || !text.startsWith(correction.became(), correction.at())) {
        throw new IllegalArgumentException("not a correction of this text: " + correction);
      }
      from = correction.span().end();
    }
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
