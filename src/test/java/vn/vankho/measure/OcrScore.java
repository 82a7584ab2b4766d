package vn.vankho.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a repair did to recognised pages whose words are known, counted by words.
 *
 * @param words words of the truth
 * @param rawErrors words to change to get from the recognised page to the truth
 * @param repairedErrors the same from the repaired page
 * @param wrong places that were wrong before the repair
 * @param right places that were right before it
 * @param fixed wrong places that became right
 * @param harmed right places that became wrong
 * @param changed places that the repair changed
 * @param changedToRight those of them that are right now
 * @param dropped words missing in runs of four and more: no repair can bring them back
 * @param droppedStill those of them that are still missing
 */
record OcrScore(
    int words,
    int rawErrors,
    int repairedErrors,
    int wrong,
    int right,
    int fixed,
    int harmed,
    int changed,
    int changedToRight,
    int dropped,
    int droppedStill) {
  private static final int DROPPED_RUN = 4;

  static OcrScore none() {
    return new OcrScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Scores one page. */
  static OcrScore of(String truth, String raw, String repaired) {
    List<String> words = words(truth);
    List<String> rawWords = words(raw);
    List<String> repairedWords = words(repaired);
    List<List<String>> before = places(words, rawWords);
    List<List<String>> after = places(words, repairedWords);
    Set<Integer> lost = dropped(words, rawWords);
    int wrong = 0;
    int right = 0;
    int fixed = 0;
    int harmed = 0;
    int changed = 0;
    int changedToRight = 0;
    int still = 0;
    for (int place = 0; place < before.size(); place++) {
      List<String> meant = place == 0 ? List.of() : List.of(words.get(place - 1));
      boolean wasRight = before.get(place).equals(meant);
      boolean isRight = after.get(place).equals(meant);
      if (place == 0 && before.get(0).isEmpty() && after.get(0).isEmpty()) {
        continue;
      }
      wrong += wasRight ? 0 : 1;
      right += wasRight ? 1 : 0;
      fixed += !wasRight && isRight ? 1 : 0;
      harmed += wasRight && !isRight ? 1 : 0;
      still += lost.contains(place - 1) && !isRight ? 1 : 0;
      if (!before.get(place).equals(after.get(place))) {
        changed++;
        changedToRight += isRight ? 1 : 0;
      }
    }
    return new OcrScore(
        words.size(),
        WordAlignment.changes(words, rawWords),
        WordAlignment.changes(words, repairedWords),
        wrong,
        right,
        fixed,
        harmed,
        changed,
        changedToRight,
        lost.size(),
        still);
  }

  private static List<String> words(String text) {
    String[] words = Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+", -1);
    return Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
  }

  /** What stands for each word of the truth, extra words after it; first what stands before all. */
  private static List<List<String>> places(List<String> truth, List<String> words) {
    List<List<String>> places = new ArrayList<>();
    for (int i = 0; i <= truth.size(); i++) {
      places.add(new ArrayList<>());
    }
    int place = 0;
    for (WordAlignment.Pair pair : WordAlignment.of(truth, words)) {
      place = pair.first() < 0 ? place : pair.first() + 1;
      if (pair.second() >= 0) {
        places.get(place).add(words.get(pair.second()));
      }
    }
    return places;
  }

  private static Set<Integer> dropped(List<String> truth, List<String> raw) {
    boolean[] present = new boolean[truth.size()];
    for (WordAlignment.Pair pair : WordAlignment.of(truth, raw)) {
      if (pair.first() >= 0 && pair.second() >= 0) {
        present[pair.first()] = true;
      }
    }
    Set<Integer> dropped = new HashSet<>();
    int run = 0;
    for (int i = 0; i <= present.length; i++) {
      if (i < present.length && !present[i]) {
        run++;
        continue;
      }
      for (int j = i - run; run >= DROPPED_RUN && j < i; j++) {
        dropped.add(j);
      }
      run = 0;
    }
    return dropped;
  }

  OcrScore plus(OcrScore other) {
    return new OcrScore(
        words + other.words,
        rawErrors + other.rawErrors,
        repairedErrors + other.repairedErrors,
        wrong + other.wrong,
        right + other.right,
        fixed + other.fixed,
        harmed + other.harmed,
        changed + other.changed,
        changedToRight + other.changedToRight,
        dropped + other.dropped,
        droppedStill + other.droppedStill);
  }

  double reduction() {
    return (rawErrors - repairedErrors) / (double) rawErrors;
  }

  double reductionWithoutDropped() {
    return 1 - (repairedErrors - droppedStill) / (double) (rawErrors - dropped);
  }

  double precision() {
    return changedToRight / (double) changed;
  }

  double harm() {
    return harmed / (double) right;
  }
}
