package vn.vankho.search;

import java.util.Arrays;

/**
 * What one plan holds of some n-grams: of each how often, and in which passages. The best passage
 * is one whose heading has the words, then that which has them most often, then the first.
 */
final class PlanTally {
  private static final int HEADING = 1 << 20;
  private static final int NONE = -1;

  /** Of an n-gram, side by side since they are needed together. */
  private static final int FREQUENCY = 0;

  private static final int LAST_PASSAGE = 1;
  private static final int TALLY = 2;
  private static final int BEST = 3;
  private static final int PASSAGE = 4;
  private static final int PASSAGES = 5;
  private static final int STATE = 6;

  private final SmallTable grams = new SmallTable();
  private int[] states = new int[0];

  /** Passages, each with the place of the one before it. */
  private final Ints passages = new Ints();

  /** Forgets the plan; the next one has at most so many n-grams. */
  void clear(int most) {
    grams.clear();
    passages.clear();
    if (STATE * most > states.length) {
      states = new int[2 * STATE * most];
    }
  }

  int size() {
    return grams.size();
  }

  int gram(int at) {
    return grams.key(at);
  }

  int frequency(int at) {
    return states[STATE * at + FREQUENCY];
  }

  int passage(int at) {
    return states[STATE * at + PASSAGE];
  }

  /** Where an n-gram is tallied; at the old size where it is new. */
  int at(int gram) {
    int known = grams.size();
    int at = grams.number(gram);
    if (at == known) {
      Arrays.fill(states, STATE * at, STATE * (at + 1), 0);
      states[STATE * at + LAST_PASSAGE] = NONE;
      states[STATE * at + PASSAGES] = NONE;
    }
    return at;
  }

  /** Takes in that an n-gram stands in a place. */
  void add(int at, int place) {
    int state = STATE * at;
    states[state + FREQUENCY]++;
    if (place == 0) {
      return;
    }
    int passage = PlanText.passageOf(place);
    if (states[state + LAST_PASSAGE] != passage) {
      states[state + LAST_PASSAGE] = passage;
      states[state + TALLY] = PlanText.isHeading(place) ? HEADING : 0;
      passages.add(passage);
      passages.add(states[state + PASSAGES]);
      states[state + PASSAGES] = passages.size() - 1;
    }
    if (++states[state + TALLY] > states[state + BEST]) {
      states[state + BEST] = states[state + TALLY];
      states[state + PASSAGE] = passage;
    }
  }

  /** Writes the passages of an n-gram but the best: how many, then their distances. */
  void writeOthers(int at, Bytes into) {
    int best = passage(at);
    int[] others = new int[0];
    for (int i = states[STATE * at + PASSAGES]; i != NONE; i = passages.get(i)) {
      int passage = passages.get(i - 1);
      if (passage != best) {
        others = Arrays.copyOf(others, others.length + 1);
        others[others.length - 1] = passage;
      }
    }
    into.number(others.length);
    int last = 0;
    for (int i = others.length - 1; i >= 0; i--) {
      into.number(others[i] - last);
      last = others[i];
    }
  }
}
