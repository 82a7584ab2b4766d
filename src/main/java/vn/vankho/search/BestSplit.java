package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a phrase that few plans hold: it is cut between the two syllables that stand together in
 * the fewest plans, and what that leaves is cut again until some plan holds each part. So the parts
 * are few, and are the ones that a reader would call words. Parts that are all single syllables are
 * no split.
 */
final class BestSplit {
  /** Beyond this a query is a sentence, whose parts say little. */
  private static final int LONGEST = 12;

  private final PhraseIndex index;
  private final List<Phrase> parts = new ArrayList<>();

  private BestSplit(PhraseIndex index) {
    this.index = index;
  }

  /** The parts, in order; none where no split will do. */
  static List<Phrase> of(PhraseIndex index, Phrase whole) throws IOException {
    if (whole.size() < 3 || whole.size() > LONGEST) {
      return List.of();
    }
    BestSplit split = new BestSplit(index);
    split.cut(whole);
    boolean words = split.parts.stream().anyMatch(part -> part.size() > 1);
    return words ? split.parts.stream().distinct().toList() : List.of();
  }

  private void add(Phrase phrase) throws IOException {
    if (phrase.size() == 1 || index.find(phrase).size() > 0) {
      parts.add(phrase);
    } else {
      cut(phrase);
    }
  }

  private void cut(Phrase phrase) throws IOException {
    int weakest = 1;
    int fewest = Integer.MAX_VALUE;
    for (int i = 1; i < phrase.size(); i++) {
      int plans = index.find(phrase.part(i - 1, i + 1)).size();
      if (plans < fewest) {
        weakest = i;
        fewest = plans;
      }
    }
    add(phrase.part(0, weakest));
    add(phrase.part(weakest, phrase.size()));
  }
}
