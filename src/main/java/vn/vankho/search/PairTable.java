package vn.vankho.search;

import java.util.Arrays;

/** Numbers pairs of numbers from 0, in the order in which they first come. */
final class PairTable {
  private long[] keys = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  PairTable() {
    Arrays.fill(values, -1);
  }

  int size() {
    return size;
  }

  /** The number of a pair, a new one where the pair is new. */
  int number(int first, int second) {
    long key = ((long) first << 32) | second;
    int slot = slot(key);
    if (values[slot] >= 0) {
      return values[slot];
    }
    keys[slot] = key;
    values[slot] = size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 24) & mask;
    while (values[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[2 * oldKeys.length];
    Arrays.fill(values, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] >= 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
