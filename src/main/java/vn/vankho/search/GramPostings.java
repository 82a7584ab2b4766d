package vn.vankho.search;

import java.util.Arrays;

/** Where the n-grams of some folds stand: for each plan how often, and in which passages. */
final class GramPostings {
  private final int firstEntry;

  /** For each entry where its postings start. */
  private final int[] starts;

  private final int[] plans;
  private final int[] frequencies;
  private final int[] passages;

  /** For each posting of a rare entry its other passages: how many, and their distances. */
  private final int[][] others;

  /**
   * @param found what {@link GramCollector} wrote of these folds
   */
  GramPostings(GramEntries entries, int firstFold, int endFold, int rare, ByteReader found) {
    this.firstEntry = entries.start(firstFold);
    this.starts = starts(entries, firstFold, endFold);
    int size = starts[starts.length - 1];
    this.plans = new int[size];
    this.frequencies = new int[size];
    this.passages = new int[size];
    this.others = new int[size][];
    read(found, rare);
  }

  private int[] starts(GramEntries entries, int firstFold, int endFold) {
    int[] ends = new int[entries.start(endFold) - firstEntry + 1];
    for (int fold = firstFold; fold < endFold; fold++) {
      for (int entry = entries.start(fold); entry < entries.start(fold + 1); entry++) {
        int i = entry - firstEntry;
        ends[i + 1] = ends[i] + entries.plans(fold, entry);
      }
    }
    return ends;
  }

  private void read(ByteReader found, int rare) {
    int[] next = Arrays.copyOf(starts, starts.length - 1);
    int plan = 0;
    while (found.hasMore()) {
      int entry = found.number();
      int posting = next[entry]++;
      plan += found.number();
      plans[posting] = plan;
      frequencies[posting] = found.number();
      passages[posting] = found.number();
      if (starts[entry + 1] - starts[entry] <= rare) {
        others[posting] = found.numbers(found.number());
      }
    }
  }

  /** The distances of the passages of a posting of a rare entry, without the best. */
  int[] others(int entry, int posting) {
    return others[starts[entry - firstEntry] + posting];
  }

  /** The postings of an entry. */
  Postings of(int entry) {
    int from = starts[entry - firstEntry];
    int to = starts[entry - firstEntry + 1];
    return new Postings(
        Arrays.copyOfRange(plans, from, to),
        Arrays.copyOfRange(frequencies, from, to),
        Arrays.copyOfRange(passages, from, to));
  }
}
