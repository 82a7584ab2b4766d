package vn.vankho.search;

import java.io.IOException;

/**
 * The n-grams of one length that have records: each <em>form</em>, a spelling with marks, belongs
 * to one <em>fold</em>, the spelling without. An n-gram of three or more has a record only where
 * both of its parts are in more than {@code rare} plans; the others are found by their rare part.
 */
final class Grams {
  private final int size;
  private final Grams parts;
  private final Syllables syllables;
  private final int rare;

  /** The first and the last n-1 syllables of each form. */
  private final Ints firsts = new Ints();

  private final Ints lasts = new Ints();

  /** Of each form the fold of the pair of syllables that is in the fewest plans. */
  private final Ints rarestPairs = new Ints();

  private final Ints folds = new Ints();

  /** In how many plans each is. */
  private final Ints formPlans = new Ints();

  private final Ints foldPlans = new Ints();

  /** What one plan has. */
  private final SmallTable formsOfPlan = new SmallTable();

  private final SmallTable foldsOfPlan = new SmallTable();

  private Grams(int size, Grams parts, Syllables syllables, int rare) {
    this.size = size;
    this.parts = parts;
    this.syllables = syllables;
    this.rare = rare;
  }

  /** Single syllables, whose numbers are those of the file. */
  static Grams ofSyllables(Syllables syllables, GramFile file, int rare) throws IOException {
    Grams grams = new Grams(1, null, syllables, rare);
    for (int id = 0; id < syllables.size(); id++) {
      grams.folds.add(syllables.foldOf(id));
    }
    int[] found = new int[0];
    for (int plan = 0; plan < file.plans(); plan++) {
      found = file.read(plan, found);
      grams.count(found, file.length(plan));
    }
    return grams;
  }

  /** The n-grams that are one syllable longer; writes the file over. */
  Grams longer(GramFile file) throws IOException {
    Grams longer = new Grams(size + 1, this, syllables, rare);
    PairTable forms = new PairTable();
    PairTable folded = new PairTable();
    int[] found = new int[0];
    for (int plan = 0; plan < file.plans(); plan++) {
      found = file.read(plan, found);
      longer.join(found, file.length(plan), forms, folded);
      longer.count(found, file.length(plan));
      file.write(plan, found);
    }
    return longer;
  }

  private void join(int[] grams, int length, PairTable forms, PairTable folded) {
    for (int i = 0; i < length; i++) {
      int first = grams[i];
      int last = i + 1 < length ? grams[i + 1] : GramFile.NONE;
      grams[i] = counts(first) && counts(last) ? form(first, last, forms, folded) : GramFile.NONE;
    }
  }

  /** Whether longer n-grams may be made with a part. */
  private boolean counts(int part) {
    return part != GramFile.NONE && (size < 3 || parts.plans(parts.fold(part)) > rare);
  }

  private int form(int first, int last, PairTable forms, PairTable folded) {
    int form = forms.number(first, last);
    if (form == folds.size()) {
      firsts.add(first);
      lasts.add(last);
      folds.add(folded.number(parts.fold(first), parts.fold(last)));
      rarestPairs.add(size == 2 ? folds.get(form) : rarer(first, last));
    }
    return form;
  }

  private int rarer(int first, int last) {
    int one = parts.rarestPairs.get(first);
    int other = parts.rarestPairs.get(last);
    return pairs().plans(other) < pairs().plans(one) ? other : one;
  }

  private Grams pairs() {
    return size == 2 ? this : parts.pairs();
  }

  private void count(int[] grams, int length) {
    formsOfPlan.clear();
    foldsOfPlan.clear();
    for (int i = 0; i < length; i++) {
      int form = grams[i];
      int known = formsOfPlan.size();
      if (form != GramFile.NONE && formsOfPlan.number(form) == known) {
        formPlans.increment(form);
        int fold = folds.get(form);
        int knownFolds = foldsOfPlan.size();
        if (foldsOfPlan.number(fold) == knownFolds) {
          foldPlans.increment(fold);
        }
      }
    }
  }

  int size() {
    return size;
  }

  int forms() {
    return folds.size();
  }

  int fold(int form) {
    return folds.get(form);
  }

  /** In how many plans a fold is. */
  int plans(int fold) {
    return foldPlans.getOrZero(fold);
  }

  int formPlans(int form) {
    return formPlans.getOrZero(form);
  }

  /** The fold of the pair of syllables of a form of two or more that is in the fewest plans. */
  int rarestPair(int form) {
    return rarestPairs.get(form);
  }

  /** The form without its last syllable. */
  int first(int form) {
    return firsts.get(form);
  }

  String exact(int form) {
    return size == 1 ? syllables.exact(form) : parts.exact(first(form)) + " " + lastExact(form);
  }

  String folded(int form) {
    return size == 1
        ? syllables.folded(form)
        : parts.folded(first(form)) + " " + syllables.folded(lastSyllable(form));
  }

  String lastExact(int form) {
    return syllables.exact(lastSyllable(form));
  }

  private int lastSyllable(int form) {
    return size == 1 ? form : parts.lastSyllable(lasts.get(form));
  }
}
