package vn.vankho.search;

/**
 * Plans in order, with how often each holds what is looked for, and the passage to open it at.
 *
 * @param plans their numbers, ascending
 * @param frequencies for each
 * @param passages for each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
record Postings(int[] plans, int[] frequencies, int[] passages) {
  int size() {
    return plans.length;
  }
}
