package vn.vankho.search;

import java.util.Arrays;

/**
 * The entries of all records of one length: of each fold those of its forms and, where it has
 * several, one for their union, which comes first.
 */
final class GramEntries {
  private final Grams grams;

  /** For each fold where its entries start; one more at the end. */
  private final int[] starts;

  /** For each form its entry. */
  private final int[] entryOf;

  private final int[] formOf;

  GramEntries(Grams grams) {
    this.grams = grams;
    int folds = 0;
    for (int form = 0; form < grams.forms(); form++) {
      folds = Math.max(folds, grams.fold(form) + 1);
    }
    this.starts = starts(folds);
    this.entryOf = new int[grams.forms()];
    this.formOf = new int[starts[folds]];
    number();
  }

  private int[] starts(int folds) {
    int[] forms = new int[folds + 1];
    for (int form = 0; form < grams.forms(); form++) {
      forms[grams.fold(form) + 1]++;
    }
    for (int i = 1; i < forms.length; i++) {
      forms[i] = forms[i - 1] + forms[i] + (forms[i] > 1 ? 1 : 0);
    }
    return forms;
  }

  private void number() {
    int[] next = Arrays.copyOf(starts, starts.length);
    for (int form = 0; form < entryOf.length; form++) {
      int fold = grams.fold(form);
      if (next[fold] == starts[fold] && hasUnion(fold)) {
        next[fold]++;
      }
      formOf[next[fold]] = form;
      entryOf[form] = next[fold]++;
    }
  }

  int folds() {
    return starts.length - 1;
  }

  int start(int fold) {
    return starts[fold];
  }

  boolean hasUnion(int fold) {
    return starts[fold + 1] - starts[fold] > 1;
  }

  int entry(int form) {
    return entryOf[form];
  }

  int form(int entry) {
    return formOf[entry];
  }

  /** The most plans that an entry can hold. */
  int plans(int fold, int entry) {
    boolean union = hasUnion(fold) && entry == starts[fold];
    return union ? grams.plans(fold) : grams.formPlans(formOf[entry]);
  }

  /** How many plans all entries of a fold hold. */
  int plans(int fold) {
    int sum = 0;
    for (int entry = starts[fold]; entry < starts[fold + 1]; entry++) {
      sum += plans(fold, entry);
    }
    return sum;
  }
}
