package vn.vankho.text;

import java.util.List;

/**
 * How wide the lines of a text are, which tells a line that was broken because it was full from one
 * that was ended on purpose.
 *
 * @param width length in UTF-16 units that full lines reach
 * @param firstWidth the same for the first line of a numbered or bulleted paragraph: text taken
 *     from web pages breaks these much earlier
 */
public record Layout(int width, int firstWidth) {
  private static final int SHORTEST = 20;
  private static final int FEWEST = 5;

  /** No page is set narrower: where all lines are shorter, none of them was full. */
  private static final int NARROWEST = 40;

  /**
   * Measures a text.
   *
   * @param lines lengths of all lines that hold words
   * @param firstLines lengths of first lines of paragraphs which are known to go on
   */
  public static Layout of(List<Integer> lines, List<Integer> firstLines) {
    int width =
        Math.max(
            NARROWEST,
            percentile(lines.stream().filter(length -> length >= SHORTEST).toList(), 95));
    int first = firstLines.size() < FEWEST ? width : percentile(firstLines, 95);
    return new Layout(width, Math.min(width, first));
  }

  /**
   * How much room was left on a line after which the next word went to a new line; negative where
   * that word would not have fitted.
   */
  public int slack(boolean first, int length, String next) {
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return (first ? firstWidth : width) - length - 1 - word;
  }

  private static int percentile(List<Integer> lengths, int percent) {
    if (lengths.isEmpty()) {
      return 0;
    }
    int[] sorted = lengths.stream().mapToInt(Integer::intValue).sorted().toArray();
    return sorted[(int) ((sorted.length - 1L) * percent / 100)];
  }
}
