package vn.vankho.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Writes the records of all n-grams of one to five syllables. A record is found by its n-gram
 * without marks:
 *
 * <pre>
 * how many spellings
 * where several, how many of them are in many plans: 0, 1, or 2 for more;
 *   where 2, the entry of all of them together
 * for each its spelling and its entry
 * behind a 0, of each plan that has several spellings the passage
 * behind a 1, of all plans of the spellings in few plans: frequencies - 1 and passages of all
 *   spellings together, which are otherwise as those of the one spelling in many plans
 * </pre>
 *
 * Two further kinds help while words are typed: behind {@code >} and an n-gram the syllables that
 * follow it most often, behind {@code <} and some letters the syllables that begin so.
 */
final class GramRecords {
  static final int LONGEST = 5;

  private static final int FOLLOWERS = 24;
  private static final int LETTERS = 4;

  /** What follows two syllables is written down where they are in more plans than so. */
  private static final int MANY = 64;

  private final GramFile file;
  private final Syllables syllables;
  private final SegmentShape shape;
  private final EntryWriter entries;
  private final ListPacks lists;
  private final Records records;
  private final Path scratch;
  private final Bytes body = new Bytes();

  /**
   * @param scratch a file that may be made meanwhile has a name that starts so
   */
  GramRecords(
      GramFile file,
      Syllables syllables,
      SegmentShape shape,
      EntryWriter entries,
      ListPacks lists,
      Records records,
      Path scratch) {
    this.file = file;
    this.syllables = syllables;
    this.shape = shape;
    this.entries = entries;
    this.lists = lists;
    this.records = records;
    this.scratch = scratch;
  }

  void write() throws IOException {
    try (PairLists pairs =
        new PairLists(scratch.resolveSibling(scratch.getFileName() + ".pairs"))) {
      Grams grams = Grams.ofSyllables(syllables, file, shape.rare());
      writeBeginnings(grams);
      write(grams, pairs);
      while (grams.size() < LONGEST) {
        Grams shorter = grams;
        grams = shorter.longer(file);
        if (grams.size() <= 3) {
          writeFollowers(shorter, grams);
        }
        write(grams, pairs);
      }
    }
  }

  private void write(Grams grams, PairLists pairs) throws IOException {
    GramEntries all = new GramEntries(grams);
    Path found = scratch.resolveSibling(scratch.getFileName() + ".found");
    try (GramCollector collector = new GramCollector(grams, all, shape.rare(), found)) {
      collector.collect(file);
      for (int part = 0; part < collector.parts(); part++) {
        GramPostings postings = collector.postings(part);
        for (int fold = collector.firstFold(part); fold < collector.firstFold(part + 1); fold++) {
          new Fold(grams, all, postings, pairs, fold).write();
        }
      }
    }
  }

  /** The record of one fold. */
  private final class Fold {
    private final Grams grams;
    private final GramEntries all;
    private final GramPostings postings;
    private final PairLists pairs;
    private final int fold;
    private final int union;
    private final int first;
    private final int end;

    /** What the lists of this fold refer to: that of a pair in it. */
    private ListPacks.Base pair = ListPacks.NO_BASE;

    /** The first list of this fold, that of all spellings where it has one. */
    private ListPacks.Base own = ListPacks.NO_BASE;

    Fold(Grams grams, GramEntries all, GramPostings postings, PairLists pairs, int fold) {
      this.grams = grams;
      this.all = all;
      this.postings = postings;
      this.pairs = pairs;
      this.fold = fold;
      this.union = all.start(fold);
      this.first = all.hasUnion(fold) ? union + 1 : union;
      this.end = all.start(fold + 1);
    }

    void write() throws IOException {
      body.clear();
      body.number(end - first);
      int[] frequent = frequent();
      if (frequent.length > 0 && grams.size() > 2) {
        pair = pairs.get(grams.rarestPair(all.form(first)));
      }
      if (all.hasUnion(fold)) {
        body.number(Math.min(2, frequent.length));
      }
      if (frequent.length > 1) {
        write(union);
      }
      for (int entry = first; entry < end; entry++) {
        body.text(grams.exact(all.form(entry)));
        write(entry);
      }
      if (all.hasUnion(fold) && frequent.length == 0) {
        entries.writePassages(postings.of(union), plans(none -> true, 2), body);
      } else if (all.hasUnion(fold) && frequent.length == 1) {
        entries.writeRest(postings.of(union), plans(entry -> entry != frequent[0], 1), body);
      }
      if (grams.size() == 2 && frequent.length > 0) {
        pairs.put(fold, own);
      }
      records.add(grams.folded(all.form(first)), body);
    }

    private void write(int entry) {
      entries.write(
          postings.of(entry), posting -> postings.others(entry, posting), this::place, body);
    }

    /** A spelling that is nearly all refers to all. */
    private ListPacks.Place place(Postings list) {
      boolean nearlyAll = own.postings().size() > 0 && 5 * sum(list) >= 4 * sum(own.postings());
      ListPacks.Place place = lists.add(list, nearlyAll ? own : pair);
      if (own.postings().size() == 0) {
        own = new ListPacks.Base(place, list);
      }
      return place;
    }

    private static long sum(Postings list) {
      return IntStream.of(list.frequencies()).asLongStream().sum();
    }

    /** The entries of spellings that are not written whole. */
    private int[] frequent() {
      return IntStream.range(first, end)
          .filter(entry -> !entries.isWhole(all.plans(fold, entry)))
          .toArray();
    }

    /** The plans that have at least so many of some spellings. */
    private int[] plans(IntPredicate spellings, int least) {
      int[] plans =
          IntStream.range(first, end)
              .filter(spellings)
              .flatMap(entry -> IntStream.of(postings.of(entry).plans()))
              .sorted()
              .toArray();
      return IntStream.range(least - 1, plans.length)
          .filter(i -> plans[i] == plans[i - least + 1])
          .map(i -> plans[i])
          .distinct()
          .toArray();
    }
  }

  private void writeFollowers(Grams grams, Grams longer) throws IOException {
    Map<Integer, Map<String, Integer>> followers = new HashMap<>();
    for (int form = 0; form < longer.forms(); form++) {
      int fold = grams.fold(longer.first(form));
      if (grams.size() == 1 || grams.plans(fold) > MANY) {
        followers
            .computeIfAbsent(fold, any -> new TreeMap<>())
            .merge(longer.lastExact(form), longer.formPlans(form), Integer::sum);
      }
    }
    boolean[] done = new boolean[grams.forms()];
    for (int form = 0; form < grams.forms(); form++) {
      int fold = grams.fold(form);
      if (followers.containsKey(fold) && !done[fold]) {
        done[fold] = true;
        writeBest(">" + grams.folded(form), followers.get(fold));
      }
    }
  }

  private void writeBeginnings(Grams grams) throws IOException {
    Map<String, Map<String, Integer>> beginnings = new TreeMap<>();
    for (int form = 0; form < grams.forms(); form++) {
      String folded = grams.folded(form);
      for (int length = 1; length <= Math.min(LETTERS, folded.length()); length++) {
        beginnings
            .computeIfAbsent(folded.substring(0, length), any -> new TreeMap<>())
            .put(grams.exact(form), grams.formPlans(form));
      }
    }
    for (Map.Entry<String, Map<String, Integer>> beginning : beginnings.entrySet()) {
      writeBest("<" + beginning.getKey(), beginning.getValue());
    }
  }

  private void writeBest(String key, Map<String, Integer> plans) throws IOException {
    List<Map.Entry<String, Integer>> best =
        plans.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(FOLLOWERS)
            .toList();
    body.clear();
    body.number(best.size());
    for (Map.Entry<String, Integer> each : best) {
      body.text(each.getKey());
      body.number(each.getValue());
    }
    records.add(key, body);
  }
}
