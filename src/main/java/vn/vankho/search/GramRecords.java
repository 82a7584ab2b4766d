package vn.vankho.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the records of all n-grams of one to five syllables. A record is found by its n-gram
 * without marks:
 *
 * <pre>
 * how many spellings; where several, the entry of all of them together;
 * for each its spelling and its entry
 * </pre>
 *
 * Two further kinds help while words are typed: behind {@code >} and an n-gram the syllables that
 * follow it most often, behind {@code <} and some letters the syllables that begin so.
 */
final class GramRecords {
  static final int LONGEST = 5;

  /** Postings that are in memory at once. */
  private static final int AT_ONCE = 30_000_000;

  private static final int FOLLOWERS = 24;
  private static final int LETTERS = 4;

  /** What follows two syllables is written down where they are in more plans than so. */
  private static final int MANY = 64;

  private final GramFile file;
  private final Syllables syllables;
  private final SegmentShape shape;
  private final EntryWriter entries;
  private final Records records;
  private final Bytes body = new Bytes();

  GramRecords(
      GramFile file,
      Syllables syllables,
      SegmentShape shape,
      EntryWriter entries,
      Records records) {
    this.file = file;
    this.syllables = syllables;
    this.shape = shape;
    this.entries = entries;
    this.records = records;
  }

  void write() throws IOException {
    Grams grams = Grams.ofSyllables(syllables, file, shape.rare());
    writeBeginnings(grams);
    write(grams);
    while (grams.size() < LONGEST) {
      Grams shorter = grams;
      grams = shorter.longer(file);
      if (grams.size() <= 3) {
        writeFollowers(shorter, grams);
      }
      write(grams);
    }
  }

  private void write(Grams grams) throws IOException {
    GramEntries all = new GramEntries(grams);
    int from = 0;
    while (from < all.folds()) {
      int to = from;
      for (long postings = 0; to < all.folds() && postings < AT_ONCE; to++) {
        postings += all.plans(to);
      }
      GramPostings postings = new GramPostings(grams, all, from, to, shape.rare());
      postings.collect(file);
      for (int fold = from; fold < to; fold++) {
        write(grams, all, postings, fold);
      }
      from = to;
    }
  }

  private void write(Grams grams, GramEntries all, GramPostings postings, int fold)
      throws IOException {
    int first = all.start(fold);
    int end = all.start(fold + 1);
    body.clear();
    if (all.hasUnion(fold)) {
      body.number(end - first - 1);
      write(postings, first);
      first++;
    } else {
      body.number(1);
    }
    for (int entry = first; entry < end; entry++) {
      body.text(grams.exact(all.form(entry)));
      write(postings, entry);
    }
    records.add(grams.folded(all.form(end - 1)), body);
  }

  private void write(GramPostings postings, int entry) {
    int from = postings.start(entry);
    entries.write(postings.of(entry), i -> postings.allPassages(from + i), body);
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
