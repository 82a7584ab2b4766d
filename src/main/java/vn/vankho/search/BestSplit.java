package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a phrase that no plan holds whole. The best split has the fewest parts of which some plan
 * holds all; of several such, that of which most plans hold all; of several again, that whose first
 * parts are longest. Parts that are all single syllables are no split.
 */
final class BestSplit {
  /** Beyond this a query is a sentence, and its splits are too many to try. */
  private static final int LONGEST = 12;

  private final PhraseIndex index;
  private final Phrase whole;
  private List<Phrase> best = List.of();
  private int bestPlans;

  private BestSplit(PhraseIndex index, Phrase whole) {
    this.index = index;
    this.whole = whole;
  }

  /** The parts, in order; none where no split will do. */
  static List<Phrase> of(PhraseIndex index, Phrase whole) throws IOException {
    BestSplit split = new BestSplit(index, whole);
    if (whole.size() <= LONGEST) {
      for (int parts = 2; parts < whole.size() && split.best.isEmpty(); parts++) {
        split.extend(new ArrayList<>(), 0, parts, new int[0]);
      }
    }
    return split.best;
  }

  /** Tries every way to cut what follows {@code from} into {@code left} parts. */
  private void extend(List<Phrase> parts, int from, int left, int[] holders) throws IOException {
    if (left == 0) {
      keepIfBetter(parts, holders.length);
      return;
    }
    int longest = whole.size() - (left - 1);
    int shortest = left == 1 ? longest : from + 1;
    for (int to = longest; to >= shortest; to--) {
      Phrase part = whole.part(from, to);
      int[] plans = index.find(part).plans();
      int[] both = parts.isEmpty() ? plans : Occurrences.common(holders, plans);
      if (both.length > bestPlans) {
        parts.add(part);
        extend(parts, to, left - 1, both);
        parts.remove(parts.size() - 1);
      }
    }
  }

  private void keepIfBetter(List<Phrase> parts, int plans) {
    if (plans > bestPlans) {
      best = List.copyOf(parts);
      bestPlans = plans;
    }
  }
}
