package vn.vankho.plan;

import java.util.Arrays;

/** A growing list of offsets, ascending. */
final class Offsets {
  private int[] offsets = new int[256];
  private int size;

  void add(int offset) {
    offsets = size == offsets.length ? Arrays.copyOf(offsets, size * 2) : offsets;
    offsets[size++] = offset;
  }

  int[] toArray() {
    return Arrays.copyOf(offsets, size);
  }
}
