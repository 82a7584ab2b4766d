package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vankho.archive.Signature;
import vn.vankho.search.Match.Rarest;
import vn.vankho.search.SearchItem.Passage;

/**
 * Plans about the same thing as one: those that hold most of the pairs of syllables that say what
 * it is about, each scored as a phrase that was asked for.
 */
final class LikePlans {
  /** A plan that holds fewer of the pairs, one in so many, is about something else. */
  private static final int ONE_IN = 4;

  private final PhraseIndex phrases;
  private final Map<Integer, Shared> found = new TreeMap<>();

  private LikePlans(PhraseIndex phrases) {
    this.phrases = phrases;
  }

  /** What a plan holds of the pairs, the rarest of them apart. */
  private static final class Shared {
    private final List<Phrase> parts = new ArrayList<>();
    private float score;
    private Rarest rarest = Rarest.NONE;

    void add(Phrase pair, float value, int plans) {
      parts.add(pair);
      score += value;
      rarest = plans < rarest.plans() ? new Rarest(List.of(pair), plans) : rarest;
    }

    Match match() {
      return new Match(1, true, score, parts, rarest);
    }
  }

  /**
   * The plans that are like one, that one left out.
   *
   * @param self its rank
   */
  static Map<Integer, Match> of(SearchItem item, int self, PhraseIndex phrases) throws IOException {
    LikePlans like = new LikePlans(phrases);
    List<Signature.Term> terms = Signature.of(item.title(), words(item)).terms();
    for (Signature.Term term : terms) {
      like.add(new Phrase(true, List.of(term.key().split(" "))));
    }
    like.found.remove(self);
    Map<Integer, Match> matches = new TreeMap<>();
    like.found.forEach(
        (plan, shared) -> {
          if (shared.parts.size() * ONE_IN >= terms.size()) {
            matches.put(plan, shared.match());
          }
        });
    return matches;
  }

  private void add(Phrase pair) throws IOException {
    Occurrences held = phrases.find(pair);
    for (int i = 0; i < held.size(); i++) {
      found
          .computeIfAbsent(held.plans()[i], any -> new Shared())
          .add(pair, held.scores()[i], held.size());
    }
  }

  private static String words(SearchItem item) {
    StringBuilder words = new StringBuilder();
    String heading = "";
    for (Passage passage : item.passages()) {
      if (!passage.heading().equals(heading)) {
        heading = passage.heading();
        words.append(heading).append(".\n");
      }
      words.append(passage.text()).append('\n');
    }
    return words.toString();
  }
}
