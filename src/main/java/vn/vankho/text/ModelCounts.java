package vn.vankho.text;

import java.util.List;

/**
 * What was counted in the texts that the language model is made from: nothing but counts.
 *
 * @param words the vocabulary: classes first, then words
 * @param wordCounts how often each was met
 * @param caseCounts how each was written where: {@link CaseModel#CELLS} counts a word
 * @param runs runs of two, three and more tokens
 */
@SuppressWarnings("ArrayRecordComponent") // millions of counts
record ModelCounts(List<String> words, int[] wordCounts, int[] caseCounts, List<Runs> runs) {
  /**
   * Runs of one length.
   *
   * @param keys the runs, as {@link NgramCounts} writes them, ascending
   * @param counts how often each was met
   * @param discount what is taken off each count for runs that were never met, above 0 and below
   *     the smallest count kept
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Runs(long[] keys, int[] counts, float discount) {}
}
