package vn.vankho.search;

import java.util.Arrays;

/** Numbers pairs of numbers from 0, in the order in which they first come. */
final class PairTable {
  private static final int NONE = -1;

  /** Of a cell: first, second, and the number of the pair; side by side, as they are needed. */
  private static final int CELL = 3;

  private static final int NUMBER = 2;

  private int[] cells = new int[CELL << 12];
  private int mask = (1 << 12) - 1;
  private int size;

  /**
   * For each first number the second that it came with last, and the number of both: texts repeat.
   */
  private int[] recent = new int[0];

  PairTable() {
    Arrays.fill(cells, NONE);
  }

  int size() {
    return size;
  }

  /** The number of a pair, a new one where the pair is new. */
  int number(int first, int second) {
    if (2 * first >= recent.length) {
      int known = recent.length;
      recent = Arrays.copyOf(recent, Math.max(1 << 10, 4 * first));
      Arrays.fill(recent, known, recent.length, NONE);
    }
    if (recent[2 * first] != second) {
      recent[2 * first] = second;
      recent[2 * first + 1] = find(first, second);
    }
    return recent[2 * first + 1];
  }

  private int find(int first, int second) {
    int cell = cell(first, second);
    if (cells[cell + NUMBER] == NONE) {
      put(cell, first, second, size++);
      if (size * 2 > mask) {
        grow();
      }
      return size - 1;
    }
    return cells[cell + NUMBER];
  }

  private void put(int cell, int first, int second, int number) {
    cells[cell] = first;
    cells[cell + 1] = second;
    cells[cell + NUMBER] = number;
  }

  /** Where a pair is, or would be. */
  private int cell(int first, int second) {
    long key = ((long) first << 32 | second) * 0x9e3779b97f4a7c15L;
    int slot = (int) (key >>> 28) & mask;
    int cell = CELL * slot;
    while (cells[cell + NUMBER] != NONE && (cells[cell] != first || cells[cell + 1] != second)) {
      slot = (slot + 1) & mask;
      cell = CELL * slot;
    }
    return cell;
  }

  private void grow() {
    int[] old = cells;
    mask = 2 * mask + 1;
    cells = new int[CELL * (mask + 1)];
    Arrays.fill(cells, NONE);
    for (int i = 0; i < old.length; i += CELL) {
      if (old[i + NUMBER] != NONE) {
        put(cell(old[i], old[i + 1]), old[i], old[i + 1], old[i + NUMBER]);
      }
    }
  }
}
