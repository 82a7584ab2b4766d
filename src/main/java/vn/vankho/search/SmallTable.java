package vn.vankho.search;

/**
 * Numbers the distinct numbers of one plan from 0. It is small enough to stay in the processor's
 * cache, and emptied at no cost: a cell counts where the number that it points to points back.
 */
final class SmallTable {
  private int[] numbers = new int[0];
  private int[] keys = new int[0];
  private int[] cells = new int[0];
  private int size;

  /** Forgets what was there, and makes room for so many keys. */
  void clear(int most) {
    size = 0;
    if (most > keys.length) {
      int room = Integer.highestOneBit(most) << 1;
      numbers = new int[2 * room];
      keys = new int[room];
      cells = new int[room];
    }
  }

  int size() {
    return size;
  }

  int key(int number) {
    return keys[number];
  }

  /** The number of a key; it is the old size where the key is new. */
  int number(int key) {
    int mask = numbers.length - 1;
    int cell = ((key * 0x9e3779b9) >>> 12) & mask;
    for (int number = numbers[cell];
        number < size && cells[number] == cell;
        number = numbers[cell]) {
      if (keys[number] == key) {
        return number;
      }
      cell = (cell + 1) & mask;
    }
    numbers[cell] = size;
    cells[size] = cell;
    keys[size] = key;
    return size++;
  }
}
