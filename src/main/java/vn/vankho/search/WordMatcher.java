package vn.vankho.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vankho.search.Match.Rarest;
import vn.vankho.search.SearchQuery.Words;

/**
 * The ranking: plans that hold all the words as a phrase, as they were typed, then without marks;
 * where those are fewer than ten, plans that hold the parts of the best split; where they are
 * wanted, plans that hold all syllables.
 */
final class WordMatcher {
  /** So many plans are enough not to look for less. */
  static final int ENOUGH = 10;

  private final PhraseIndex index;
  private final boolean apart;

  /**
   * @param apart whether plans in which the syllables stand apart are wanted
   */
  WordMatcher(PhraseIndex index, boolean apart) {
    this.index = index;
    this.apart = apart;
  }

  /** All plans that fit one of the alternatives, by their ranks. */
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
    Phrase typed = whole(words, false);
    if (words.quoted()) {
      add(found, 1, typed, List.of(typed));
      return found;
    }
    List<Phrase> forms =
        words.marked() ? List.of(typed, whole(words, true)) : List.of(whole(words, true));
    for (Phrase form : forms) {
      add(found, 1, form, List.of(form));
    }
    for (Phrase form : forms) {
      if (found.size() < ENOUGH) {
        add(found, 2, form, BestSplit.of(index, form));
      }
    }
    if (apart) {
      for (Phrase form : forms) {
        add(found, 3, form, syllables(form));
      }
    }
    return found;
  }

  /** Adds the plans that hold all parts and are in no better tier. */
  private void add(Map<Integer, Match> found, int tier, Phrase whole, List<Phrase> parts)
      throws IOException {
    if (parts.isEmpty()) {
      return;
    }
    List<Phrase> pieces = parts.stream().flatMap(part -> part.fives().stream()).distinct().toList();
    Rarest rarest = rarest(pieces);
    for (int plan : holders(parts)) {
      if (!found.containsKey(plan)) {
        found.put(plan, new Match(tier, whole.folded(), score(parts, plan), pieces, rarest));
      }
    }
  }

  private Rarest rarest(List<Phrase> pieces) throws IOException {
    Rarest rarest = Rarest.NONE;
    for (Phrase piece : pieces) {
      int plans = index.find(piece).size();
      if (plans < rarest.plans()) {
        rarest = new Rarest(List.of(piece), plans);
      }
    }
    return rarest;
  }

  private static List<Phrase> syllables(Phrase whole) {
    return whole.size() == 1
        ? List.of()
        : whole.syllables().stream()
            .distinct()
            .map(syllable -> new Phrase(whole.folded(), List.of(syllable)))
            .toList();
  }

  private int[] holders(List<Phrase> parts) throws IOException {
    int[] plans = index.find(parts.get(0)).plans();
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
