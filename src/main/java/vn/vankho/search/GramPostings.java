package vn.vankho.search;

import java.io.IOException;
import java.util.Arrays;

/**
 * Where some n-grams of one length stand: for each plan how often, and in which passage best. The
 * best passage is one whose heading has the words, then that which has them most often, then the
 * first.
 */
final class GramPostings {
  private static final int HEADING = 1 << 14;

  private final Grams grams;
  private final GramEntries entries;
  private final int firstFold;
  private final int endFold;
  private final int firstEntry;

  /** For each entry where its postings start. */
  private final int[] starts;

  private final int[] next;
  private final int[] lastPlan;
  private final int[] lastPassage;
  private final int[] tally;

  private final int[] plans;
  private final short[] frequencies;
  private final short[] passages;
  private final short[] best;

  /** Entries that are in so few plans have all their passages written down. */
  private final int rare;

  /** Of rare entries a posting and a passage each. */
  private long[] rarePassages = new long[64];

  private int rareSize;

  GramPostings(Grams grams, GramEntries entries, int firstFold, int endFold, int rare) {
    this.grams = grams;
    this.entries = entries;
    this.firstFold = firstFold;
    this.endFold = endFold;
    this.firstEntry = entries.start(firstFold);
    int count = entries.start(endFold) - firstEntry;
    this.starts = starts(count);
    this.next = Arrays.copyOf(starts, count);
    this.lastPlan = new int[count];
    this.lastPassage = new int[count];
    this.tally = new int[count];
    this.plans = new int[starts[count]];
    this.frequencies = new short[starts[count]];
    this.passages = new short[starts[count]];
    this.best = new short[starts[count]];
    this.rare = rare;
  }

  private int[] starts(int count) {
    int[] ends = new int[count + 1];
    for (int fold = firstFold; fold < endFold; fold++) {
      for (int entry = entries.start(fold); entry < entries.start(fold + 1); entry++) {
        int i = entry - firstEntry;
        ends[i + 1] = ends[i] + entries.plans(fold, entry);
      }
    }
    return ends;
  }

  /** Walks over all plans. */
  void collect(GramFile file) throws IOException {
    int[] found = new int[0];
    for (int plan = 0; plan < file.plans(); plan++) {
      found = file.read(plan, found);
      collect(plan, found, file.length(plan), file.placeStarts(plan));
    }
    Arrays.sort(rarePassages, 0, rareSize);
  }

  private void collect(int plan, int[] found, int length, int[] places) {
    int place = 0;
    for (int i = 0; i < length; i++) {
      while (place + 1 < places.length && places[place + 1] <= i) {
        place++;
      }
      if (found[i] != GramFile.NONE) {
        collect(plan, found[i], place);
      }
    }
  }

  private void collect(int plan, int form, int place) {
    int fold = grams.fold(form);
    if (fold >= firstFold && fold < endFold) {
      add(entries.entry(form) - firstEntry, plan, place);
      if (entries.hasUnion(fold)) {
        add(entries.start(fold) - firstEntry, plan, place);
      }
    }
  }

  private void add(int entry, int plan, int place) {
    if (lastPlan[entry] != plan + 1) {
      lastPlan[entry] = plan + 1;
      lastPassage[entry] = -1;
      plans[next[entry]++] = plan;
    }
    int posting = next[entry] - 1;
    if (frequencies[posting] < Short.MAX_VALUE) {
      frequencies[posting]++;
    }
    if (place > 0) {
      tally(entry, posting, PlanText.passageOf(place), PlanText.isHeading(place));
    }
  }

  private void tally(int entry, int posting, int passage, boolean heading) {
    if (lastPassage[entry] != passage) {
      lastPassage[entry] = passage;
      tally[entry] = heading ? HEADING : 0;
      if (starts[entry + 1] - starts[entry] <= rare) {
        remember(posting, passage);
      }
    }
    tally[entry]++;
    if (tally[entry] > best[posting]) {
      best[posting] = (short) Math.min(tally[entry], Short.MAX_VALUE);
      passages[posting] = (short) passage;
    }
  }

  private void remember(int posting, int passage) {
    if (rareSize == rarePassages.length) {
      rarePassages = Arrays.copyOf(rarePassages, 2 * rareSize);
    }
    rarePassages[rareSize++] = (long) posting << 16 | passage;
  }

  /** All passages of a posting of a rare entry, ascending. */
  int[] allPassages(int posting) {
    int from = firstAtLeast((long) posting << 16);
    int to = firstAtLeast((posting + 1L) << 16);
    int[] all = new int[to - from];
    for (int i = 0; i < all.length; i++) {
      all[i] = (int) rarePassages[from + i] & 0xffff;
    }
    return all;
  }

  private int firstAtLeast(long wanted) {
    int found = Arrays.binarySearch(rarePassages, 0, rareSize, wanted);
    return found < 0 ? -found - 1 : found;
  }

  /** Where the postings of an entry start. */
  int start(int entry) {
    return starts[entry - firstEntry];
  }

  /** The postings of an entry. */
  Postings of(int entry) {
    int from = starts[entry - firstEntry];
    int size = starts[entry - firstEntry + 1] - from;
    int[] some = new int[size];
    int[] where = new int[size];
    for (int i = 0; i < size; i++) {
      some[i] = frequencies[from + i];
      where[i] = passages[from + i];
    }
    return new Postings(Arrays.copyOfRange(plans, from, from + size), some, where);
  }
}
