package vn.vankho.plan;

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

  private CaseModel() {}

  static CaseModel of(String text) {
    CaseModel model = new CaseModel();
    String before = "";
    String word = "";
    for (String next : text.split("\\s+", -1)) {
      model.learn(before, word, next);
      before = word;
      word = next;
    }
    model.learn(before, word, "");
    return model;
  }

  private void learn(String before, String word, String next) {
    String bare = Casing.strip(word);
    boolean opens = before.isEmpty() || ".:;-+/".indexOf(before.charAt(before.length() - 1)) >= 0;
    if (bare.isEmpty() || opens || inCapitals(bare, before, next)) {
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
