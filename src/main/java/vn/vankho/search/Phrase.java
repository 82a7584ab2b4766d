package vn.vankho.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Syllables that stand together.
 *
 * @param folded whether marks do not count
 * @param syllables at least one
 */
record Phrase(boolean folded, List<String> syllables) {
  Phrase {
    syllables = List.copyOf(syllables);
    if (syllables.isEmpty()) {
      throw new IllegalArgumentException("a phrase without syllables");
    }
  }

  int size() {
    return syllables.size();
  }

  Phrase part(int from, int to) {
    return new Phrase(folded, syllables.subList(from, to));
  }

  /** The runs of five syllables of a longer phrase; a shorter one itself. */
  List<Phrase> fives() {
    int five = PhraseIndex.LONGEST;
    return size() <= five
        ? List.of(this)
        : IntStream.rangeClosed(0, size() - five)
            .mapToObj(from -> part(from, from + five))
            .distinct()
            .toList();
  }
}
