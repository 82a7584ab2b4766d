package vn.vankho.search;

import java.util.List;

/**
 * Syllables that stand together.
 *
 * @param folded whether marks do not count
 * @param syllables at least one, in the form in which the field holds them
 */
record Phrase(boolean folded, List<String> syllables) {
  Phrase {
    syllables = List.copyOf(syllables);
    if (syllables.isEmpty()) {
      throw new IllegalArgumentException("a phrase without syllables");
    }
  }

  String field() {
    return folded ? Fields.FOLDED : Fields.TEXT;
  }

  int size() {
    return syllables.size();
  }

  Phrase part(int from, int to) {
    return new Phrase(folded, syllables.subList(from, to));
  }
}
