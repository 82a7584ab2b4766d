package vn.vankho.text;

import java.util.Objects;

/**
 * A line that recognition seems to have spoiled as a whole. It is only reported: no word can be had
 * back from it, and none is taken away without a recorded correction.
 *
 * @param at offset (UTF-16 units) in the repaired text at which the line starts; for a lost line,
 *     at which the line after it starts
 * @param kind what happened to it
 * @param note what was seen, in Vietnamese
 */
public record LineFinding(int at, Kind kind, String note) {
  /** What recognition does to whole lines. */
  public enum Kind {
    /** A line seems to be missing here: the sentence breaks off. */
    LOST,
    /** The line says again what the line before it says. */
    DOUBLED,
    /** A stamp, a stain or a rule that was read as letters. */
    NOISE
  }

  public LineFinding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(note, "note");
    if (at < 0) {
      throw new IllegalArgumentException("not an offset: " + at);
    }
  }
}
