package vn.vankho.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of numbers and symbols of official documents (Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ
 * lục I, mục II.3; for the Party, Quy định 66-QĐ/TW): {@code 172/KH-UBND}, {@code 62/2022/TT-BTC},
 * {@code 72/2025/QH15}, {@code 36-CT/TW}. Spaces inside a number are forgiven.
 */
final class DocumentNumbers {
  private static final String GROUP = "[A-ZĐƯ][A-Za-zĐđƯ&]{0,14}+\\d{0,2}+";
  private static final Pattern STATE =
      Pattern.compile(
          "(\\d{1,6}+[a-z]?+) ?+(/ ?+(?:19|20)\\d{2}(?= ?/))?+ ?+/ ?+(?=" + GROUP + ")");
  private static final Pattern PARTY =
      Pattern.compile(
          "(\\d{1,6}+[a-z]?+) ?+- ?+([A-ZĐ][A-Za-zĐ]{0,6}+) ?+([/-]) ?+(?=" + GROUP + ")");
  private static final Pattern FIRST = Pattern.compile(GROUP);
  private static final Pattern NEXT =
      Pattern.compile("(?: ?+(-)|(-) |( - )|(/)) ?+(" + GROUP + ")");
  private static final Map<String, String> SPELLINGS = spellings();

  private DocumentNumbers() {}

  /**
   * A number that was read.
   *
   * @param end offset after it
   * @param serial its digits
   * @param symbol what follows the digits, delimiter included: {@code /KH-UBND}, {@code -CT/TW}
   * @param type the type that its abbreviation means
   * @param sure whether it cannot be anything but a document's number
   */
  record Numbered(int end, String serial, String symbol, Optional<String> type, boolean sure) {
    String full() {
      return serial + symbol;
    }
  }

  /** Letters without regard to case and to the stroke of đ, which print and OCR lose. */
  private static String key(String group) {
    return group.toUpperCase(Locale.ROOT).replace('Đ', 'D').replace('Ư', 'U');
  }

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new HashMap<>();
    for (String[] row : Tsv.rows("document-types.tsv", 2)) {
      if (!row[1].isBlank()) {
        spellings.putIfAbsent(key(row[1].strip()), row[1].strip());
      }
    }
    Words.lines("symbols.tsv").forEach(word -> spellings.putIfAbsent(key(word), word));
    return Map.copyOf(spellings);
  }

  /** The number that starts at a digit, if one does. */
  static Optional<Numbered> at(String text, int start) {
    int end = Math.min(text.length(), start + 80);
    Matcher state = STATE.matcher(text).region(start, end);
    if (state.lookingAt()) {
      String year = state.group(2) == null ? "" : state.group(2).replace(" ", "");
      return groups(text, state.end(), end, state.group(1), year + "/");
    }
    Matcher party = PARTY.matcher(text).region(start, end);
    if (party.lookingAt() && isType(party.group(2))) {
      String symbol = "-" + spelled(party.group(2)) + party.group(3);
      return groups(text, party.end(), end, party.group(1), symbol);
    }
    return Optional.empty();
  }

  private static boolean isType(String group) {
    return DocumentTypes.byAbbreviation(spelled(group)).isPresent();
  }

  private static Optional<Numbered> groups(
      String text, int from, int limit, String serial, String prefix) {
    Matcher first = FIRST.matcher(text).region(from, limit);
    if (!first.lookingAt() || !isGroup(first.group())) {
      return Optional.empty();
    }
    StringBuilder symbol = new StringBuilder(prefix).append(spelled(first.group()));
    int end = first.end();
    Matcher next = NEXT.matcher(text).region(end, limit);
    for (int groups = 1; groups < 5 && next.lookingAt() && joins(next, groups); groups++) {
      symbol.append(next.group(4) == null ? "-" : "/").append(spelled(next.group(5)));
      end = next.end();
      next.region(end, limit);
    }
    String whole = symbol.toString();
    return Optional.of(new Numbered(end, serial, whole, typeOf(whole), isSure(whole)));
  }

  private static boolean joins(Matcher next, int groups) {
    return isGroup(next.group(5)) && (next.group(3) == null || groups == 1);
  }

  /** A word that merely starts with a capital is none of a symbol's groups. */
  private static boolean isGroup(String group) {
    return SPELLINGS.containsKey(key(withoutDigits(group)))
        || (group.length() > 1 && !Character.isLowerCase(group.charAt(1)));
  }

  private static String withoutDigits(String group) {
    int end = group.length();
    while (end > 0 && Character.isDigit(group.charAt(end - 1))) {
      end--;
    }
    return group.substring(0, end);
  }

  /** The group as it is rightly written; digits glued to a known issuer are a footnote's mark. */
  private static String spelled(String group) {
    String letters = withoutDigits(group);
    String digits = group.substring(letters.length());
    String right = SPELLINGS.get(key(letters));
    if (right == null) {
      return group;
    }
    boolean numbered = right.endsWith("QH") || right.endsWith("VP");
    return numbered || digits.isEmpty() || letters.length() < 2 ? right + digits : right;
  }

  private static Optional<String> typeOf(String symbol) {
    List<String> groups = List.of(symbol.split("[-/]"));
    return groups.stream()
        .filter(group -> !group.isEmpty() && !Character.isDigit(group.charAt(0)))
        .findFirst()
        .flatMap(DocumentTypes::byAbbreviation);
  }

  private static boolean isSure(String symbol) {
    boolean parliament = symbol.matches("/\\d{4}/(UBTV)?QH\\d{1,2}");
    return parliament || (symbol.indexOf('-') >= 0 && typeOf(symbol).isPresent());
  }
}
