package vn.vankho.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The type words of official documents: {@code document-types.tsv}. */
final class DocumentTypes {
  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final List<String> LONGEST_FIRST =
      Tsv.rows("document-types.tsv", 2).stream()
          .map(row -> row[0].strip())
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
  private static final List<String> LOWER =
      LONGEST_FIRST.stream().map(type -> type.toLowerCase(VI)).toList();
  private static final Map<String, String> BY_ABBREVIATION = byAbbreviation();

  private DocumentTypes() {}

  private static Map<String, String> byAbbreviation() {
    Map<String, String> types = new HashMap<>();
    for (String[] row : Tsv.rows("document-types.tsv", 2)) {
      if (!row[1].isBlank()) {
        types.putIfAbsent(row[1].strip(), row[0].strip());
      }
    }
    return Map.copyOf(types);
  }

  /** The type whose abbreviation stands in a number: {@code QĐ} gives {@code Quyết định}. */
  static Optional<String> byAbbreviation(String abbreviation) {
    return Optional.ofNullable(BY_ABBREVIATION.get(abbreviation));
  }

  /** The longest type word that ends at {@code end}, in normal case. */
  static Optional<String> endingAt(FoldedText text, int end) {
    for (int i = 0; i < LOWER.size(); i++) {
      String word = LOWER.get(i);
      int start = end - word.length();
      if (start >= 0 && text.lower().startsWith(word, start) && !text.isWordAt(start - 1)) {
        return Optional.of(LONGEST_FIRST.get(i));
      }
    }
    return Optional.empty();
  }

  /** The longest type word that starts at {@code start}, in normal case. */
  static Optional<String> startingAt(FoldedText text, int start) {
    for (int i = 0; i < LOWER.size(); i++) {
      if (text.has(LOWER.get(i), start)) {
        return Optional.of(LONGEST_FIRST.get(i));
      }
    }
    return Optional.empty();
  }
}
