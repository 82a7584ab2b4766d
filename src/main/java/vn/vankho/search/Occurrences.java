package vn.vankho.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The plans that hold a phrase.
 *
 * @param plans their ranks, ascending
 * @param frequencies for each, how often
 * @param scores for each, BM25 of the phrase as if it were one term
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
record Occurrences(int[] plans, int[] frequencies, float[] scores) {
  static final Occurrences NONE = new Occurrences(new int[0], new int[0], new float[0]);

  int size() {
    return plans.length;
  }

  /** The score of a plan that holds the phrase. */
  float score(int plan) {
    return scores[Arrays.binarySearch(plans, plan)];
  }

  /** How often a plan holds the phrase. */
  int frequency(int plan) {
    int found = Arrays.binarySearch(plans, plan);
    return found < 0 ? 0 : frequencies[found];
  }

  /** The plans that are in both lists; both are ascending. */
  static int[] common(int[] some, int[] others) {
    return IntStream.of(some).filter(plan -> Arrays.binarySearch(others, plan) >= 0).toArray();
  }
}
