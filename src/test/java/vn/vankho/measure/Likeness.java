package vn.vankho.measure;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of two texts is the same, by Ratcliff and Obershelp: the longest run that both share,
 * then the same on either side of it, and so on; twice the length of all runs over the length of
 * both texts.
 *
 * <p>J. W. Ratcliff, D. E. Metzener, Pattern Matching: The Gestalt Approach, Dr. Dobb's Journal,
 * July 1988.
 */
final class Likeness {
  private final String first;
  private final String second;

  private Likeness(String first, String second) {
    this.first = first;
    this.second = second;
  }

  /**
   * Whether the bare letters and digits of two texts are alike.
   *
   * @param least the share, 0 to 1, that must be the same
   */
  static boolean alike(String first, String second, double least) {
    String a = Folding.bare(first);
    String b = Folding.bare(second);
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return a.equals(b);
    }
    return share(common(a, b), a, b) >= least && ratio(a, b) >= least;
  }

  /** The share, 0 to 1, of two texts that is the same. */
  static double ratio(String first, String second) {
    Likeness likeness = new Likeness(first, second);
    return share(likeness.same(0, first.length(), 0, second.length()), first, second);
  }

  private static double share(int same, String first, String second) {
    int length = first.length() + second.length();
    return length == 0 ? 1 : 2.0 * same / length;
  }

  /** How many letters the two share wherever they stand: never fewer than in shared runs. */
  private static int common(String a, String b) {
    Map<Integer, Integer> left = new HashMap<>();
    a.chars().forEach(c -> left.merge(c, 1, Integer::sum));
    return (int) b.chars().filter(c -> left.merge(c, -1, Integer::sum) >= 0).count();
  }

  /** The length of all shared runs of two stretches. */
  private int same(int from, int to, int from2, int to2) {
    Run run = longest(from, to, from2, to2);
    if (run.length() == 0) {
      return 0;
    }
    return run.length()
        + same(from, run.at(), from2, run.at2())
        + same(run.at() + run.length(), to, run.at2() + run.length(), to2);
  }

  /** The longest shared run; of several, the one that stands first in the first text. */
  private Run longest(int from, int to, int from2, int to2) {
    Run best = new Run(from, from2, 0);
    int[] before = new int[to2 - from2 + 1];
    for (int i = from; i < to; i++) {
      int[] lengths = new int[before.length];
      for (int j = from2; j < to2; j++) {
        if (first.charAt(i) == second.charAt(j)) {
          int length = before[j - from2] + 1;
          lengths[j - from2 + 1] = length;
          best = length > best.length() ? new Run(i - length + 1, j - length + 1, length) : best;
        }
      }
      before = lengths;
    }
    return best;
  }

  private record Run(int at, int at2, int length) {}
}
