package vn.vankho.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives words written in capitals back their normal case: names as the tables have them, all else
 * as the document itself writes it, and in small letters where nothing is known.
 */
final class Casing {
  private static final int LONGEST_NAME = 9;
  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    Words.lines("cased-names.tsv").forEach(name -> NAMES.put(key(name), name));
    Provinces.all().forEach(province -> NAMES.put(key(province.name()), province.name()));
  }

  private final String text;

  private Casing(String text) {
    this.text = text;
  }

  /** Knows the tables alone. */
  static Casing ofNames() {
    return new Casing("");
  }

  /** Knows the tables and how {@code text} writes its words. */
  static Casing learnt(String text) {
    return new Casing(text);
  }

  /** The words in normal case, the first letter a capital. */
  String normal(String capitals) {
    String[] words = capitals.strip().split("\\s+", -1);
    CaseModel model = CaseModel.of(text, words);
    List<String> cased = new ArrayList<>();
    for (int at = 0; at < words.length; ) {
      Optional<String> name = nameAt(words, at);
      if (name.isPresent()) {
        int count = name.get().split(" ", -1).length;
        cased.add(withMarks(words, at, at + count, name.get()));
        at += count;
      } else {
        cased.add(model.cased(at));
        at++;
      }
    }
    return upperFirst(String.join(" ", cased));
  }

  private static Optional<String> nameAt(String[] words, int at) {
    StringBuilder key = new StringBuilder();
    Optional<String> longest = Optional.empty();
    for (int end = at; end < Math.min(words.length, at + LONGEST_NAME); end++) {
      key.append(end == at ? "" : " ").append(words[end]);
      Optional<String> found = Optional.ofNullable(NAMES.get(key(strip(key.toString()))));
      longest = found.isPresent() ? found : longest;
      if (!key.isEmpty()
          && ",;.)".indexOf(key.charAt(key.length() - 1)) >= 0
          && found.isPresent()) {
        break;
      }
    }
    return longest;
  }

  /** Quotes and commas around the words stay. */
  private static String withMarks(String[] words, int from, int to, String name) {
    String printed = String.join(" ", List.of(words).subList(from, to));
    String bare = strip(printed);
    int start = printed.indexOf(bare);
    return printed.substring(0, start) + name + printed.substring(start + bare.length());
  }

  /** Without quotes, brackets and end marks. */
  static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && !Character.isLetterOrDigit(words.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  /** Small letters, one placement of tone marks. */
  static String key(String words) {
    return Syllables.key(words.replace("uỷ", "ủy").replace("UỶ", "ỦY").toLowerCase(Locale.ROOT))
        .replace("uỷ", "ủy");
  }

  static String upperFirst(String words) {
    int at = 0;
    while (at < words.length() && !Character.isLetter(words.charAt(at))) {
      at++;
    }
    return at == words.length()
        ? words
        : words.substring(0, at)
            + Character.toUpperCase(words.charAt(at))
            + words.substring(at + 1);
  }

  /** Every word with a capital first, as names of persons are written. */
  static String everyWord(String capitals) {
    StringBuilder cased = new StringBuilder();
    for (String word : capitals.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      cased.append(cased.isEmpty() ? "" : " ").append(upperFirst(word));
    }
    return cased.toString();
  }
}
