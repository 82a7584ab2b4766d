package vn.vankho.source;

import java.util.Objects;

/**
 * A change that a person pinned: in this line these words become those.
 *
 * @param line the line in the words as the file gives them, from 1
 * @param was what stands there
 * @param became what shall stand there
 */
public record Replacement(int line, String was, String became) {
  public Replacement {
    Objects.requireNonNull(became, "became");
    if (line < 1 || was.isEmpty() || (was + became).contains("\n")) {
      throw new IllegalArgumentException("not a replacement: " + line + " " + was);
    }
  }
}
