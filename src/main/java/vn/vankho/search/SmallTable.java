package vn.vankho.search;

import java.util.Arrays;

/**
 * Numbers the distinct n-grams of one plan from 0. It is emptied at no cost: what is known of an
 * n-gram counts where the number that it points to points back. N-grams that follow each other in a
 * text are often neighbours here, because they are numbered as they first come.
 */
final class SmallTable {
  private int[] numbers = new int[1024];
  private int[] keys = new int[1024];
  private int size;

  /** Forgets what was there. */
  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int key(int number) {
    return keys[number];
  }

  /** The number of a key; it is the old size where the key is new. */
  int number(int key) {
    if (key >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(key + 1, 2 * numbers.length));
    }
    int number = numbers[key];
    return number < size && keys[number] == key ? number : add(key);
  }

  private int add(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    numbers[key] = size;
    keys[size] = key;
    return size++;
  }
}
