package vn.vankho.text;

import java.util.Arrays;

/**
 * How often runs of tokens were met. A run of one to four numbers of the vocabulary is one long:
 * the first of the run in the highest bits, so that sorted runs stand in the order of a tree.
 */
final class NgramCounts {
  /** Numbers of tokens have to stay below this. */
  static final int IDS = 1 << 16;

  private long[] keys;
  private int[] counts;
  private int size;

  NgramCounts(int expected) {
    int slots = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) * 2;
    this.keys = new long[slots];
    this.counts = new int[slots];
  }

  int size() {
    return size;
  }

  void add(long key, int count) {
    int slot = slot(key);
    if (counts[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    counts[slot] += count;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  int count(long key) {
    return counts[slot(key)];
  }

  private int slot(long key) {
    int slot = mix(key) & (keys.length - 1);
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** Spreads runs over a table; neighbours in the order of runs must not be neighbours there. */
  static int mix(long run) {
    long mixed = (run ^ run >>> 32) * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ mixed >>> 29) * 0xbf58476d1ce4e5b9L;
    return (int) (mixed >>> 32);
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        add(oldKeys[i], oldCounts[i]);
      }
    }
  }

  /**
   * What absolute discounting takes off every count: n1 / (n1 + 2 n2) (Ney, Essen, Kneser 1994).
   */
  float discount() {
    int once = 0;
    int twice = 0;
    for (int count : counts) {
      once += count == 1 ? 1 : 0;
      twice += count == 2 ? 1 : 0;
    }
    return once == 0 ? 0.5f : once / (once + 2f * twice);
  }

  /** The runs met at least so often, sorted. */
  long[] runs(int fewest) {
    long[] runs = new long[size];
    int found = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (counts[slot] >= fewest) {
        runs[found++] = keys[slot];
      }
    }
    runs = Arrays.copyOf(runs, found);
    Arrays.sort(runs);
    return runs;
  }
}
