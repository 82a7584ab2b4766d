package vn.vankho.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Writes the records of all n-grams of one to five syllables. A record is found by its n-gram
 * without marks:
 *
 * <pre>
 * how many spellings; where several, 0 and the entry of all of them together, or 1;
 * for each its spelling and its entry;
 * behind a 1, of all plans of the spellings in few plans: frequencies - 1 and passages of all
 *   spellings together, which are otherwise as those of the one spelling in many plans
 * </pre>
 *
 * Two further kinds help while words are typed: behind {@code >} and an n-gram the syllables that
 * follow it most often, behind {@code <} and some letters the syllables that begin so.
 */
final class GramRecords {
  static final int LONGEST = 5;

  /** Postings that are in memory at once. */
  private static final int AT_ONCE = 20_000_000;

  private static final int NONE = -1;
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
  private final Bytes body = new Bytes();

  GramRecords(
      GramFile file,
      Syllables syllables,
      SegmentShape shape,
      EntryWriter entries,
      ListPacks lists,
      Records records) {
    this.file = file;
    this.syllables = syllables;
    this.shape = shape;
    this.entries = entries;
    this.lists = lists;
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
    int union = all.start(fold);
    int end = all.start(fold + 1);
    int first = all.hasUnion(fold) ? union + 1 : union;
    body.clear();
    body.number(end - first);
    int main = first < end - 1 ? onlyFrequent(all, fold, first, end) : NONE;
    if (all.hasUnion(fold)) {
      body.number(main == NONE ? 0 : 1);
    }
    if (all.hasUnion(fold) && main == NONE) {
      entries.write(postings.of(union), passages(postings, union), body);
    }
    for (int entry = first; entry < end; entry++) {
      int form = all.form(entry);
      body.text(grams.exact(form));
      entries.write(
          postings.of(entry), passages(postings, entry), list -> place(grams, form, list), body);
    }
    if (main != NONE) {
      entries.writeRest(postings.of(union), plansOfOthers(postings, first, end, main), body);
    }
    records.add(grams.folded(all.form(end - 1)), body);
  }

  private static IntFunction<int[]> passages(GramPostings postings, int entry) {
    int from = postings.start(entry);
    return i -> postings.allPassages(from + i);
  }

  private ListPacks.Place place(Grams grams, int form, Postings list) {
    return switch (grams.size()) {
      case 1 -> lists.add(list);
      case 2 -> lists.addPair(form, list);
      default -> lists.addPart(grams.rarestPair(form), list);
    };
  }

  /** The entry of the only spelling that is not written whole, if there is just one. */
  private int onlyFrequent(GramEntries all, int fold, int first, int end) {
    int found = NONE;
    for (int entry = first; entry < end; entry++) {
      if (!entries.isWhole(all.plans(fold, entry))) {
        if (found != NONE) {
          return NONE;
        }
        found = entry;
      }
    }
    return found;
  }

  private static int[] plansOfOthers(GramPostings postings, int first, int end, int main) {
    return IntStream.range(first, end)
        .filter(entry -> entry != main)
        .flatMap(entry -> IntStream.of(postings.of(entry).plans()))
        .sorted()
        .distinct()
        .toArray();
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
