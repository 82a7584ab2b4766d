package vn.vankho.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Pairs annotated entries with those that were read: in the order of the text, each with the
 * nearest that is the same and still free, the neutral ones last.
 *
 * @param same whether an annotated entry (first) and one that was read are the same thing
 * @param neutral annotated entries that count neither way
 * @param free entries that cost nothing when they were read and are not annotated
 */
record Matcher(BiPredicate<Entry, Entry> same, Predicate<Entry> neutral, Predicate<Entry> free) {

  /**
   * Two entries that are the same thing.
   *
   * @param gold the annotated one
   * @param read the one that was read
   */
  record Pair(Entry gold, Entry read) {}

  /**
   * What came of pairing.
   *
   * @param pairs those that count
   * @param missed how many annotated entries that count were not read
   * @param surplus how many entries were read that are not annotated
   */
  record Matching(List<Pair> pairs, int missed, int surplus) {}

  /** One for which only doubtful entries are neutral. */
  static Matcher by(BiPredicate<Entry, Entry> same) {
    return new Matcher(same, entry -> entry.is("doubtful"), entry -> false);
  }

  Matching match(List<Entry> gold, List<Entry> read) {
    List<Pair> pairs = new ArrayList<>();
    List<Entry> left = new ArrayList<>(read);
    int missed = 0;
    for (Entry wanted : countingFirst(gold)) {
      Optional<Entry> found = nearest(wanted, left);
      found.ifPresent(left::remove);
      if (!neutral.test(wanted)) {
        found.ifPresent(entry -> pairs.add(new Pair(wanted, entry)));
        missed += found.isEmpty() ? 1 : 0;
      }
    }
    return new Matching(pairs, missed, (int) left.stream().filter(free.negate()).count());
  }

  private List<Entry> countingFirst(List<Entry> gold) {
    return gold.stream().sorted(Comparator.comparing(neutral::test)).toList();
  }

  private Optional<Entry> nearest(Entry wanted, List<Entry> left) {
    return left.stream()
        .filter(entry -> same.test(wanted, entry))
        .min(Comparator.comparingInt(wanted::distance));
  }
}
