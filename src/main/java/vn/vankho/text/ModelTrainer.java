package vn.vankho.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts words and runs of words in texts. What was met once only is left out where it could tell
 * the text again: words, and runs of three and more.
 */
final class ModelTrainer {
  static final int LONGEST_RUN = 4;

  private static final int FEWEST_OF_WORD = 2;
  private static final int LARGEST = 32_000;

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();

  /** Adds a text in NFC, free of markup. */
  void add(String text) {
    texts.add(text);
    Tokens tokens = TokenScanner.scan(text);
    for (int token = 0; token < tokens.size(); token++) {
      byte kind = tokens.kind(token);
      if (kind == Tokens.WORD || kind == Tokens.MARK) {
        words.merge(lower(text, tokens.start(token), tokens.end(token)), 1, Integer::sum);
      }
    }
  }

  private static String lower(String text, int start, int end) {
    StringBuilder lower = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      lower.append(Letters.lower(text.charAt(at)));
    }
    return lower.toString();
  }

  ModelCounts counts() {
    Vocabulary vocabulary = vocabulary();
    Counting counting = new Counting(vocabulary);
    texts.forEach(counting::add);
    return counting.counts();
  }

  private Vocabulary vocabulary() {
    List<String> all = new ArrayList<>(Vocabulary.CLASSES);
    words.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_OF_WORD)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LARGEST - all.size())
        .map(Map.Entry::getKey)
        .forEach(all::add);
    return new Vocabulary(all);
  }

  /** The second look at the texts, when the numbers of the words are known. */
  private static final class Counting {
    private final Vocabulary vocabulary;
    private final int[] wordCounts;
    private final int[] caseCounts;
    private final List<NgramCounts> runs = new ArrayList<>();

    Counting(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
      this.wordCounts = new int[vocabulary.size()];
      this.caseCounts = new int[vocabulary.size() * CaseModel.CELLS];
      for (int length = 2; length <= LONGEST_RUN; length++) {
        runs.add(new NgramCounts(1 << 19));
      }
    }

    void add(String text) {
      Tokens tokens = TokenScanner.scan(text);
      long before = 0;
      int known = 0;
      int place = CaseModel.AT_START;
      char last = 0;
      for (int token = 0; token < tokens.size(); token++) {
        if (tokens.opens(token, last)) {
          before = addRun(before, ++known, Vocabulary.PARAGRAPH);
          place = CaseModel.AT_START;
        }
        int id = vocabulary.idOf(text, tokens, token);
        before = addRun(before, ++known, id);
        place = addCase(text, tokens, token, id, place);
        last = tokens.lastMark(token, text);
      }
    }

    private long addRun(long before, int known, int id) {
      wordCounts[id]++;
      long key = before << 16 | id;
      for (int length = 2; length <= Math.min(known, LONGEST_RUN); length++) {
        long mask = length == 4 ? -1 : (1L << (16 * length)) - 1;
        runs.get(length - 2).add(key & mask, 1);
      }
      return key;
    }

    private int addCase(String text, Tokens tokens, int token, int id, int place) {
      int start = tokens.start(token);
      int end = tokens.end(token);
      if (tokens.isWord(token)) {
        int style = CaseModel.style(text, start, end);
        caseCounts[id * CaseModel.CELLS + place * CaseModel.STYLES + style]++;
        return CaseModel.placeAfterWord(style, end - start);
      }
      if (tokens.kind(token) == Tokens.MARK && !tokens.is(token, Tokens.BULLET)) {
        return CaseModel.placeAfterMark(text.charAt(start));
      }
      return tokens.is(token, Tokens.LINE_START) ? CaseModel.AT_START : CaseModel.AFTER_LOWER;
    }

    ModelCounts counts() {
      List<String> words = new ArrayList<>();
      for (int id = 0; id < vocabulary.size(); id++) {
        words.add(vocabulary.word(id));
      }
      List<ModelCounts.Runs> kept = new ArrayList<>();
      for (NgramCounts counts : runs) {
        kept.add(kept(counts, kept.isEmpty() ? 1 : 2));
      }
      return new ModelCounts(words, wordCounts, caseCounts, kept);
    }

    /** Where single meetings are left out, those kept are worth less by one more. */
    private static ModelCounts.Runs kept(NgramCounts counts, int fewest) {
      long[] keys = counts.runs(fewest);
      int[] kept = new int[keys.length];
      for (int i = 0; i < keys.length; i++) {
        kept[i] = counts.count(keys[i]);
      }
      return new ModelCounts.Runs(keys, kept, counts.discount() + fewest - 1);
    }
  }
}
