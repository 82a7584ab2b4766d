package vn.vankho.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the words of two texts side by side with as few changes as possible; of several ways, the
 * one that pairs the words that look most alike.
 */
final class WordAlignment {
  /** What one change costs; likeness decides among ways with as many. */
  private static final int CHANGE = 1000;

  private static final int LONE = CHANGE + 60;

  private WordAlignment() {}

  /**
   * A place of the alignment.
   *
   * @param first the index of a word of the first text; below 0 where it has none
   * @param second the same of the second
   */
  record Pair(int first, int second) {}

  static List<Pair> of(List<String> first, List<String> second) {
    int start = 0;
    int firstEnd = first.size();
    int secondEnd = second.size();
    List<Pair> pairs = new ArrayList<>();
    while (start < firstEnd && start < secondEnd && first.get(start).equals(second.get(start))) {
      pairs.add(new Pair(start, start++));
    }
    while (firstEnd > start
        && secondEnd > start
        && first.get(firstEnd - 1).equals(second.get(secondEnd - 1))) {
      firstEnd--;
      secondEnd--;
    }
    pairs.addAll(middle(first.subList(start, firstEnd), second.subList(start, secondEnd), start));
    for (int i = 0; firstEnd + i < first.size(); i++) {
      pairs.add(new Pair(firstEnd + i, secondEnd + i));
    }
    return pairs;
  }

  private static List<Pair> middle(List<String> first, List<String> second, int offset) {
    int[][] costs = costs(first, second);
    List<Pair> reversed = new ArrayList<>();
    int i = first.size();
    int j = second.size();
    while (i > 0 || j > 0) {
      if (i > 0
          && j > 0
          && costs[i][j] == costs[i - 1][j - 1] + cost(first.get(i - 1), second.get(j - 1))) {
        reversed.add(new Pair(--i + offset, --j + offset));
      } else if (i > 0 && costs[i][j] == costs[i - 1][j] + LONE) {
        reversed.add(new Pair(--i + offset, -1));
      } else {
        reversed.add(new Pair(-1, --j + offset));
      }
    }
    java.util.Collections.reverse(reversed);
    return reversed;
  }

  private static int[][] costs(List<String> first, List<String> second) {
    int[][] costs = new int[first.size() + 1][second.size() + 1];
    for (int j = 1; j <= second.size(); j++) {
      costs[0][j] = j * LONE;
    }
    for (int i = 1; i <= first.size(); i++) {
      costs[i][0] = i * LONE;
      for (int j = 1; j <= second.size(); j++) {
        int paired = costs[i - 1][j - 1] + cost(first.get(i - 1), second.get(j - 1));
        costs[i][j] = Math.min(paired, Math.min(costs[i - 1][j], costs[i][j - 1]) + LONE);
      }
    }
    return costs;
  }

  private static int cost(String first, String second) {
    if (first.equals(second)) {
      return 0;
    }
    int longer = Math.max(first.length(), second.length());
    return CHANGE + 99 * distance(first, second) / longer;
  }

  /** The fewest letters to put in, take out or replace (Levenshtein 1966). */
  static int distance(String first, String second) {
    int[] row = new int[second.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 0; i < first.length(); i++) {
      int diagonal = row[0];
      row[0] = i + 1;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (first.charAt(i) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[second.length()];
  }

  /** How many words differ: pairs of unlike words and words without a partner. */
  static int changes(List<String> first, List<String> second) {
    int changes = 0;
    for (Pair pair : of(first, second)) {
      boolean same =
          pair.first() >= 0
              && pair.second() >= 0
              && first.get(pair.first()).equals(second.get(pair.second()));
      changes += same ? 0 : 1;
    }
    return changes;
  }
}
