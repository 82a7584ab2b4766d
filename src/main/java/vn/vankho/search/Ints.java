package vn.vankho.search;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Ints {
  private int[] values = new int[16];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  /** The number at a place, or 0 where there is none yet. */
  int getOrZero(int index) {
    return index < size ? values[index] : 0;
  }

  /** Counts one more at a place; those before it are there then, too. */
  void increment(int index) {
    if (index >= size) {
      if (index >= values.length) {
        values = Arrays.copyOf(values, Math.max(index + 1, 2 * values.length));
      }
      Arrays.fill(values, size, index + 1, 0);
      size = index + 1;
    }
    values[index]++;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /** The values; longer than {@link #size}. */
  int[] array() {
    return values;
  }
}
