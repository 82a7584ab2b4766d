package vn.vankho.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vankho.search.SearchQuery.Words;

/**
 * The ranking: plans that hold all the words as a phrase, then plans that hold the parts of the
 * best split, then plans that hold all syllables; in each, the words as typed come before the words
 * without marks.
 */
final class WordMatcher {
  private static final int TIERS = 3;

  private final PhraseIndex index;

  WordMatcher(PhraseIndex index) {
    this.index = index;
  }

  /** All plans that fit one of the alternatives, by their numbers. */
  Map<Integer, Match> matchAny(List<List<Words>> alternatives) throws IOException {
    Map<Integer, Match> found = new TreeMap<>();
    for (List<Words> units : alternatives) {
      matchAll(units).forEach((plan, match) -> found.merge(plan, match, Match::or));
    }
    return found;
  }

  /** Plans that hold words that are not wanted. */
  int[] holders(Words words) throws IOException {
    boolean folded = !words.quoted() && !words.marked();
    return index.find(whole(words, folded)).plans();
  }

  private Map<Integer, Match> matchAll(List<Words> units) throws IOException {
    Map<Integer, Match> found = match(units.get(0));
    for (Words unit : units.subList(1, units.size())) {
      Map<Integer, Match> more = match(unit);
      found.keySet().retainAll(more.keySet());
      found.replaceAll((plan, match) -> match.and(more.get(plan)));
    }
    return found;
  }

  private Map<Integer, Match> match(Words words) throws IOException {
    Map<Integer, Match> found = new TreeMap<>();
    if (words.quoted()) {
      add(found, 1, whole(words, false));
      return found;
    }
    for (int tier = 1; tier <= TIERS; tier++) {
      if (words.marked()) {
        add(found, tier, whole(words, false));
      }
      add(found, tier, whole(words, true));
    }
    return found;
  }

  /** Adds the plans of a tier that are in no better one. */
  private void add(Map<Integer, Match> found, int tier, Phrase whole) throws IOException {
    List<Phrase> parts = parts(tier, whole);
    for (int plan : holders(parts)) {
      if (!found.containsKey(plan)) {
        found.put(plan, new Match(tier, whole.folded(), score(parts, plan), parts));
      }
    }
  }

  private List<Phrase> parts(int tier, Phrase whole) throws IOException {
    return switch (tier) {
      case 1 -> List.of(whole);
      case 2 -> BestSplit.of(index, whole);
      default -> whole.size() == 1 ? List.of() : syllables(whole);
    };
  }

  private static List<Phrase> syllables(Phrase whole) {
    return whole.syllables().stream()
        .distinct()
        .map(syllable -> new Phrase(whole.folded(), List.of(syllable)))
        .toList();
  }

  private int[] holders(List<Phrase> parts) throws IOException {
    int[] plans = parts.isEmpty() ? new int[0] : index.find(parts.get(0)).plans();
    for (Phrase part : parts) {
      plans = Occurrences.common(plans, index.find(part).plans());
    }
    return plans;
  }

  /** Lucene adds clauses up in double precision, too. */
  private float score(List<Phrase> parts, int plan) throws IOException {
    double sum = 0;
    for (Phrase part : parts) {
      sum += index.find(part).score(plan);
    }
    return (float) sum;
  }

  private static Phrase whole(Words words, boolean folded) {
    return new Phrase(folded, folded ? words.folded() : words.exact());
  }
}
