package vn.vankho.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words that may have been meant where a word was seen: those of the same bare letters, those
 * that differ by letters which recognition confuses, and, for what is no word at all, those that
 * differ by any letter.
 */
final class Candidates {
  /**
   * A word that may have been meant.
   *
   * @param word its number in the vocabulary
   * @param cost how seldom recognition makes of it what was seen
   */
  record Candidate(int word, float cost) {}

  private static final int MOST = 10;
  private static final int FEWEST_SEEN = 4;
  private static final int MOST_REMEMBERED = 1 << 14;

  /** No syllable is longer than "nghiêng"; two may be glued. */
  private static final int LONGEST = 14;

  private final LanguageModel model;
  private final Vocabulary vocabulary;
  private final Channel channel;
  private final Map<String, int[]> byShape = new HashMap<>();
  private final Map<String, Set<String>> byLessOne = new HashMap<>();
  private final AtomicReferenceArray<List<Candidate>> ofSmall;
  private final AtomicReferenceArray<List<Candidate>> ofUpper;

  /** For what is no word: the same misreadings come again and again. */
  private final Map<String, List<Candidate>> ofSmallNoWord = new ConcurrentHashMap<>();

  private final Map<String, List<Candidate>> ofUpperNoWord = new ConcurrentHashMap<>();

  Candidates(LanguageModel model, Channel channel) {
    this.model = model;
    this.vocabulary = model.vocabulary();
    this.channel = channel;
    this.ofSmall = new AtomicReferenceArray<>(vocabulary.size());
    this.ofUpper = new AtomicReferenceArray<>(vocabulary.size());
    Map<String, List<Integer>> shapes = new HashMap<>();
    for (int id = Vocabulary.CLASSES.size(); id < vocabulary.size(); id++) {
      String word = vocabulary.word(id);
      if (Letters.isLetter(word.charAt(0)) && model.count(id) >= FEWEST_SEEN) {
        shapes.computeIfAbsent(shape(word), key -> new ArrayList<>()).add(id);
      }
    }
    shapes.forEach(
        (shape, ids) -> {
          byShape.put(shape, ids.stream().mapToInt(Integer::intValue).toArray());
          addLessOne(shape, shape);
        });
  }

  private void addLessOne(String less, String shape) {
    for (int i = 0; i < less.length(); i++) {
      byLessOne.computeIfAbsent(without(less, i), key -> new LinkedHashSet<>()).add(shape);
    }
  }

  private static String without(String word, int at) {
    return word.substring(0, at) + word.substring(at + 1);
  }

  static String shape(String word) {
    StringBuilder shape = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      shape.append(Letters.shape(Letters.lower(word.charAt(i))));
    }
    return shape.toString();
  }

  /**
   * Words that may have been meant where one was seen, the likeliest first; not that word itself.
   *
   * @param seenId the number of the word seen
   * @param upper whether it is written in capitals, whose marks are lost more easily
   */
  List<Candidate> of(String text, int start, int end, int seenId, boolean upper) {
    if (seenId == Vocabulary.UNKNOWN) {
      return end - start > LONGEST ? List.of() : ofNoWord(text.substring(start, end), upper);
    }
    AtomicReferenceArray<List<Candidate>> known = upper ? ofUpper : ofSmall;
    List<Candidate> found = known.get(seenId);
    if (found == null) {
      found = find(vocabulary.word(seenId), seenId, upper);
      known.set(seenId, found);
    }
    return found;
  }

  private List<Candidate> ofNoWord(String seen, boolean upper) {
    Map<String, List<Candidate>> known = upper ? ofUpperNoWord : ofSmallNoWord;
    List<Candidate> found = known.get(seen);
    if (found == null) {
      found = find(seen, Vocabulary.UNKNOWN, upper);
      if (known.size() >= MOST_REMEMBERED) {
        known.clear();
      }
      known.put(seen, found);
    }
    return found;
  }

  private List<Candidate> find(String seen, int seenId, boolean upper) {
    StringBuilder toneless = new StringBuilder();
    int tone = 0;
    for (int i = 0; i < seen.length(); i++) {
      char unit = Letters.lower(seen.charAt(i));
      tone = Math.max(tone, Letters.tone(unit));
      toneless.append(Letters.toneless(unit));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (String shape : shapes(shape(seen), seenId == Vocabulary.UNKNOWN)) {
      for (int id : byShape.getOrDefault(shape, new int[0])) {
        float cost =
            channel.word(toneless, tone, vocabulary.toneless(id), vocabulary.tone(id), upper);
        if (id != seenId && cost <= Channel.FARTHEST) {
          candidates.add(new Candidate(id, cost));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(
            candidate -> candidate.cost() - 0.7 * Math.log(model.count(candidate.word()))));
    return List.copyOf(candidates.subList(0, Math.min(MOST, candidates.size())));
  }

  private Set<String> shapes(String seen, boolean anyLetter) {
    Set<String> shapes = new LinkedHashSet<>();
    shapes.add(seen);
    for (int i = 0; i < seen.length(); i++) {
      for (char meant = 'a'; meant <= 'z'; meant++) {
        if (channel.knows(seen.charAt(i), meant)) {
          shapes.add(seen.substring(0, i) + meant + seen.substring(i + 1));
        }
      }
    }
    if (anyLetter && seen.length() < 12) {
      addNear(shapes, seen);
    }
    return shapes;
  }

  private void addNear(Set<String> shapes, String seen) {
    shapes.addAll(byLessOne.getOrDefault(seen, Set.of()));
    for (int i = 0; i < seen.length(); i++) {
      String less = without(seen, i);
      shapes.add(less);
      shapes.addAll(byLessOne.getOrDefault(less, Set.of()));
    }
  }
}
