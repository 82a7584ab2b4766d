package vn.vankho.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lower-case phrases, found by their first letter: asks whether one of them stands at a place. */
final class WordList {
  private static final String[] NONE = {};

  /** By first letter; Vietnamese letters all lie below this. */
  private final String[][] phrases = new String[0x2000][];

  private WordList(List<String> words) {
    Map<Character, List<String>> byLetter =
        words.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
    byLetter.forEach((letter, list) -> phrases[letter] = longestFirst(list));
  }

  private static String[] longestFirst(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toArray(String[]::new);
  }

  private String[] startingWith(char letter) {
    return letter < phrases.length && phrases[letter] != null ? phrases[letter] : NONE;
  }

  /** These phrases. */
  static WordList of(List<String> words) {
    return new WordList(words);
  }

  /** The phrases in the first column of a table. */
  static WordList of(String table) {
    return new WordList(Words.lines(table));
  }

  /** The phrases in the first column of a table that keeps their capitals. */
  static WordList lowerOf(String table) {
    return new WordList(
        Words.lines(table).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
  }

  /** Where the longest phrase that starts at {@code at} ends; {@code at} where none does. */
  int end(FoldedText text, int at) {
    if (at >= text.length()) {
      return at;
    }
    for (String phrase : startingWith(text.lower().charAt(at))) {
      if (text.has(phrase, at)) {
        return at + phrase.length();
      }
    }
    return at;
  }

  /** Whether one of the phrases starts at {@code at}. */
  boolean startsAt(FoldedText text, int at) {
    return end(text, at) > at;
  }
}
