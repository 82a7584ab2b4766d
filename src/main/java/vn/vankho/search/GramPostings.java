package vn.vankho.search;

import java.io.IOException;
import java.util.Arrays;

/**
 * Where some n-grams of one length stand: for each plan how often, and in which passage best. The
 * best passage is one whose heading has the words, then that which has them most often, then the
 * first.
 */
final class GramPostings {
  private static final int HEADING = 1 << 20;

  /**
   * Of an entry: its next posting, its last plan and one more, its last passage, the tally there.
   */
  private static final int NEXT = 0;

  private static final int LAST_PLAN = 1;
  private static final int LAST_PASSAGE = 2;
  private static final int TALLY = 3;
  private static final int STATE = 4;

  /** Of a posting: the plan, how often, the tally of the best passage, and that passage. */
  private static final int PLAN = 0;

  private static final int FREQUENCY = 1;
  private static final int BEST = 2;
  private static final int PASSAGE = 3;
  private static final int POSTING = 4;

  private final Grams grams;
  private final GramEntries entries;
  private final int firstFold;
  private final int endFold;
  private final int firstEntry;

  /** For each entry where its postings start. */
  private final int[] starts;

  /** For each entry, side by side since they are needed together: {@link #NEXT} and so on. */
  private final int[] states;

  /** For each posting, side by side: {@link #PLAN} and so on. */
  private final int[] found;

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
    this.states = new int[STATE * count];
    for (int i = 0; i < count; i++) {
      states[STATE * i] = starts[i];
    }
    this.found = new int[POSTING * starts[count]];
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
    int[] forms = new int[0];
    for (int plan = 0; plan < file.plans(); plan++) {
      forms = file.read(plan, forms);
      collect(plan, forms, file.length(plan), file.placeStarts(plan));
    }
    Arrays.sort(rarePassages, 0, rareSize);
  }

  private void collect(int plan, int[] forms, int length, int[] places) {
    int place = 0;
    for (int i = 0; i < length; i++) {
      while (place + 1 < places.length && places[place + 1] <= i) {
        place++;
      }
      if (forms[i] != GramFile.NONE) {
        collect(plan, forms[i], place);
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
    int state = STATE * entry;
    if (states[state + LAST_PLAN] != plan + 1) {
      states[state + LAST_PLAN] = plan + 1;
      states[state + LAST_PASSAGE] = -1;
      found[POSTING * states[state + NEXT]++ + PLAN] = plan;
    }
    int posting = states[state + NEXT] - 1;
    found[POSTING * posting + FREQUENCY]++;
    if (place > 0) {
      tally(entry, posting, PlanText.passageOf(place), PlanText.isHeading(place));
    }
  }

  private void tally(int entry, int posting, int passage, boolean heading) {
    int state = STATE * entry;
    if (states[state + LAST_PASSAGE] != passage) {
      states[state + LAST_PASSAGE] = passage;
      states[state + TALLY] = heading ? HEADING : 0;
      if (starts[entry + 1] - starts[entry] <= rare) {
        remember(posting, passage);
      }
    }
    int tally = ++states[state + TALLY];
    int at = POSTING * posting;
    if (tally > found[at + BEST]) {
      found[at + BEST] = tally;
      found[at + PASSAGE] = passage;
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
    return new Postings(
        column(from, size, PLAN), column(from, size, FREQUENCY), column(from, size, PASSAGE));
  }

  private int[] column(int from, int size, int column) {
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      values[i] = found[POSTING * (from + i) + column];
    }
    return values;
  }
}
