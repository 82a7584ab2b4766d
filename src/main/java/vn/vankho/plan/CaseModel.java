package vn.vankho.plan;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a document writes its words: for each word between its neighbours, the commonest spelling.
 * The title in capitals is said again in the opening, so most of it is found there word for word.
 */
final class CaseModel {
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

  /** Fingerprints of the words that will be asked for: no others need be learnt. */
  private final BitSet wanted = new BitSet();

  private CaseModel(String[] words) {
    for (String word : words) {
      String bare = Casing.strip(word);
      if (!bare.isEmpty()) {
        wanted.set(fingerprint(bare, 0, bare.length()));
      }
    }
  }

  /** How {@code text} writes those words that {@link #cased} will be asked for. */
  static CaseModel of(String text, String[] words) {
    CaseModel model = new CaseModel(words);
    int before = text.length();
    int from = wordStart(text, 0);
    while (from < text.length()) {
      int to = wordEnd(text, from);
      if (model.wants(text, from, to)) {
        int next = wordStart(text, to);
        model.learn(
            text.substring(before, wordEnd(text, before)),
            text.substring(from, to),
            text.substring(next, wordEnd(text, next)));
      }
      before = from;
      from = wordStart(text, to);
    }
    return model;
  }

  private static int wordStart(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || (unit >= '\t' && unit <= '\r');
  }

  private boolean wants(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return start < end && wanted.get(fingerprint(text, start, end));
  }

  /** The same for all spellings of a word: its length and what tone marks do not move in. */
  private static int fingerprint(String text, int from, int to) {
    int first = Character.toLowerCase(text.charAt(from));
    int second = to - from < 4 ? 0 : Character.toLowerCase(text.charAt(from + 1));
    return (first * 31 + second) % 4096 * 16 + Math.min(15, to - from);
  }

  private void learn(String before, String word, String next) {
    String bare = Casing.strip(word);
    boolean opens = before.isEmpty() || ".:;-+/".indexOf(before.charAt(before.length() - 1)) >= 0;
    if (opens || inCapitals(bare, before, next)) {
      return;
    }
    count(key(before, bare, next), bare);
    count(key(before, bare, ""), bare);
    count(key("", bare, next), bare);
    count(key("", bare, ""), bare);
  }

  /** Words of other headings in capitals teach nothing; abbreviations among small letters do. */
  private static boolean inCapitals(String bare, String before, String next) {
    return !hasSmall(bare) && !hasSmall(before) && !hasSmall(next);
  }

  private static boolean hasSmall(String word) {
    return word.chars().anyMatch(Character::isLowerCase);
  }

  private void count(String key, String spelling) {
    spellings.computeIfAbsent(key, k -> new HashMap<>()).merge(spelling, 1, Integer::sum);
  }

  /** The word at {@code at} as the document writes it between these neighbours, else in general. */
  String cased(String[] words, int at) {
    String printed = words[at];
    String bare = Casing.strip(printed);
    String before = at > 0 ? words[at - 1] : "";
    String next = at + 1 < words.length ? words[at + 1] : "";
    String cased =
        commonest(key(before, bare, next))
            .or(() -> commonest(key(before, bare, "")))
            .or(() -> commonest(key("", bare, next)))
            .or(() -> commonest(key("", bare, "")))
            .orElseGet(() -> bare.toLowerCase(Locale.ROOT));
    int start = printed.indexOf(bare);
    return printed.substring(0, start) + cased + printed.substring(start + bare.length());
  }

  private Optional<String> commonest(String key) {
    return Optional.ofNullable(spellings.get(key))
        .flatMap(
            counts ->
                counts.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                    .map(Map.Entry::getKey));
  }

  private static String key(String before, String bare, String next) {
    return Casing.key(Casing.strip(before))
        + ' '
        + Casing.key(bare)
        + ' '
        + Casing.key(Casing.strip(next));
  }
}
