package vn.vankho.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well a plan fits.
 *
 * @param tier 1 where it holds the words as a phrase, 2 where it holds the parts of their best
 *     split, 3 where it holds all syllables
 * @param folded whether only the syllables without marks fit
 * @param score the sum of BM25 of the parts
 * @param parts the phrases that it holds, of at most five syllables
 * @param rarest those of them at which it is opened, and in how many plans they are
 */
record Match(int tier, boolean folded, float score, List<Phrase> parts, Rarest rarest) {
  /** Best first; what is equal keeps the order of the index. */
  static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt(Match::tier)
          .thenComparing(Match::folded)
          .thenComparing(Comparator.comparing(Match::score).reversed());

  Match {
    parts = List.copyOf(parts);
  }

  /** Phrases that stand in few plans, which say most about where to open one. */
  record Rarest(List<Phrase> phrases, int plans) {
    static final Rarest NONE = new Rarest(List.of(), Integer.MAX_VALUE);

    Rarest {
      phrases = List.copyOf(phrases);
    }
  }

  /** Both are asked for: as good as the worse of them. */
  Match and(Match other) {
    Match worse = BEST_FIRST.compare(withScore(0), other.withScore(0)) > 0 ? this : other;
    List<Phrase> all = new ArrayList<>(parts);
    other.parts.stream().filter(part -> !all.contains(part)).forEach(all::add);
    Rarest rarer = other.rarest.plans() < rarest.plans() ? other.rarest : rarest;
    return new Match(worse.tier, worse.folded, score + other.score, all, rarer);
  }

  /** One of both is asked for. */
  Match or(Match other) {
    return BEST_FIRST.compare(this, other) <= 0 ? this : other;
  }

  private Match withScore(float value) {
    return new Match(tier, folded, value, parts, rarest);
  }
}
