package vn.vankho;

/**
 * Something that a check found.
 *
 * @param level how bad it is
 * @param rule a short stable name: {@code no-anchor}, {@code numbering-gap}
 * @param place the file it is in, below the site's root
 * @param line 1-based line in that file; 0 where lines mean nothing
 * @param text what is wrong and what to do
 */
record Finding(Level level, String rule, String place, int line, String text) {
  /** From harmless to bad. */
  enum Level {
    NOTE,
    WARNING,
    ERROR
  }
}
