package vn.vankho.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The type words that stand over titles, and the kinds of document that they mean. */
final class TypeWords {
  private static final Map<String, DocumentKind> KINDS =
      Words.lines("type-words.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> kind(row[1])));

  private static final Map<String, DocumentKind> ABBREVIATIONS =
      Words.lines("type-words.tsv").stream()
          .map(line -> line.split("\t", -1))
          .filter(row -> !row[2].isEmpty())
          .collect(Collectors.toUnmodifiableMap(row -> row[2], row -> kind(row[1])));

  private static final int LONGEST =
      KINDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private TypeWords() {}

  /** The kind that an abbreviation in a number means; empty if it is no type's. */
  static Optional<DocumentKind> abbreviated(String symbol) {
    return Optional.ofNullable(ABBREVIATIONS.get(symbol));
  }

  private static DocumentKind kind(String code) {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a kind: " + code));
  }

  /** The kind that a type word in any case means. */
  static DocumentKind kindOf(String typeWord) {
    return KINDS.getOrDefault(typeWord.toUpperCase(Locale.ROOT), DocumentKind.UNKNOWN);
  }

  /**
   * The type word that a line consists of or, in capitals, opens with; a line that opens with one
   * in small letters is a sentence.
   */
  static Optional<String> at(String line) {
    String words = withoutEnd(line);
    boolean whole = words.length() <= LONGEST && KINDS.containsKey(words.toUpperCase(Locale.ROOT));
    return whole ? Optional.of(words) : longestOpening(words);
  }

  private static String withoutEnd(String line) {
    int end = line.length();
    while (end > 0 && endsLine(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).strip();
  }

  private static boolean endsLine(char c) {
    return c == ':' || c == '.' || Character.isWhitespace(c);
  }

  /** Whether a type word in capitals is broken over two lines. */
  static boolean over(String first, String second) {
    return KINDS.containsKey(first + " " + second);
  }

  private static Optional<String> longestOpening(String words) {
    return KINDS.keySet().stream()
        .filter(type -> words.startsWith(type + " "))
        .collect(Collectors.toMap(String::length, Function.identity(), (a, b) -> a))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }
}
