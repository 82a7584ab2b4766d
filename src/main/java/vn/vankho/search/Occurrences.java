package vn.vankho.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The plans that hold a phrase.
 *
 * @param plans their numbers, ascending
 * @param scores for each, BM25 of the phrase as if it were one term
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
record Occurrences(int[] plans, float[] scores) {
  static final Occurrences NONE = new Occurrences(new int[0], new float[0]);

  boolean isEmpty() {
    return plans.length == 0;
  }

  /** The score of a plan that holds the phrase. */
  float score(int plan) {
    return scores[Arrays.binarySearch(plans, plan)];
  }

  /** The plans that are in both lists; both are ascending. */
  static int[] common(int[] some, int[] others) {
    return IntStream.of(some).filter(plan -> Arrays.binarySearch(others, plan) >= 0).toArray();
  }
}
