package vn.vankho.search;

import java.util.List;

/** The syllables of one plan, place by place. */
final class PlanWords {
  private final Syllables syllables;
  private final Ints words = new Ints();
  private final Ints places = new Ints();

  PlanWords(Syllables syllables) {
    this.syllables = syllables;
  }

  /** Where a phrase was found: how often, and the passage that has it most often. */
  record Found(int frequency, int passage) {}

  /** Takes another plan in. */
  void read(PlanText text) {
    words.clear();
    places.clear();
    for (String value : text.values()) {
      places.add(words.size());
      syllables.cut(value, words);
      words.add(GramFile.NONE);
    }
  }

  Ints words() {
    return words;
  }

  Ints places() {
    return places;
  }

  /** How many syllables the plan has. */
  int count() {
    return words.size() - places.size();
  }

  /** The forms without marks of the ways in which texts spell a number. */
  List<int[]> spellings(String key) {
    return NumberKey.spellings(key).stream()
        .map(phrase -> phrase.syllables().stream().mapToInt(syllables::foldedId).toArray())
        .toList();
  }

  /** Finds phrases without marks; which passage is best is decided as for n-grams. */
  Found find(List<int[]> phrases) {
    BestPassage best = new BestPassage();
    int frequency = 0;
    for (int place = 0; place < places.size(); place++) {
      int end = place + 1 < places.size() ? places.get(place + 1) : words.size();
      for (int[] phrase : phrases) {
        int here = count(phrase, places.get(place), end);
        frequency += here;
        best.add(place, here);
      }
    }
    return new Found(frequency, best.passage());
  }

  private int count(int[] phrase, int from, int end) {
    int count = 0;
    for (int i = from; i + phrase.length < end; i++) {
      int length = 0;
      while (length < phrase.length && syllables.foldOf(words.get(i + length)) == phrase[length]) {
        length++;
      }
      count += length == phrase.length ? 1 : 0;
    }
    return count;
  }
}
