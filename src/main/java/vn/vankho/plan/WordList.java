package vn.vankho.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lower-case phrases, found by their first letter: asks whether one of them stands at a place. */
final class WordList {
  private final Map<Character, List<String>> phrases = new HashMap<>();

  private WordList(List<String> words) {
    for (String word : words) {
      phrases.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
    }
    phrases.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
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
    for (String phrase : phrases.getOrDefault(text.lower().charAt(at), List.of())) {
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
