package vn.vankho.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives issuers' names as they read in full: {@code UBND tỉnh} is {@code Ủy ban nhân dân tỉnh}. */
final class IssuerNames {
  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final Map<String, String> FULL = full();
  private static final Map<String, String> CAPITALS = capitals();

  /** Words of issuers' names that are no proper names. */
  private static final Set<String> COMMON =
      Set.of("tỉnh", "thành", "phố", "xã", "phường", "huyện", "quận", "nhân", "dân", "và");

  private IssuerNames() {}

  private static Map<String, String> full() {
    Map<String, String> names = new HashMap<>();
    Tsv.rows("issuer-names.tsv", 2).forEach(row -> names.put(row[0].strip(), row[1].strip()));
    return Map.copyOf(names);
  }

  private static Map<String, String> capitals() {
    Map<String, String> names = new HashMap<>();
    Words.lines("issuer-capitals.tsv").forEach(name -> names.put(name.toUpperCase(VI), name));
    return Map.copyOf(names);
  }

  static boolean isAbbreviation(String word) {
    return FULL.containsKey(word);
  }

  /** The name in full and in normal case. */
  static String full(String printed) {
    String name = inNormalCase(printed.strip());
    if (name.startsWith("ủy ") || name.startsWith("uỷ ")) {
      name = "Ủ" + name.substring(1).replaceFirst("^ỷ", "y");
    }
    StringBuilder full = new StringBuilder(name.length() + 16);
    for (String word : name.split(" ", -1)) {
      full.append(full.isEmpty() ? "" : " ").append(inFull(word));
    }
    return full.toString();
  }

  private static String inFull(String word) {
    String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    return FULL.getOrDefault(bare, bare) + word.substring(bare.length());
  }

  /**
   * A name in capitals as it reads in a text: by the table as far as it goes, then word by word.
   */
  private static String inNormalCase(String name) {
    String[] words = name.split(" ", -1);
    if (Arrays.stream(words).filter(IssuerNames::isShouted).count() < 2) {
      return name;
    }
    String known =
        CAPITALS.keySet().stream()
            .filter(capitals -> (name + " ").startsWith(capitals + " "))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    StringBuilder read = new StringBuilder(CAPITALS.getOrDefault(known, ""));
    for (String word : name.substring(known.length()).strip().split(" ", -1)) {
      read.append(read.isEmpty() ? "" : " ").append(isShouted(word) ? lowered(word) : word);
    }
    return read.toString().strip();
  }

  private static boolean isShouted(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(VI)) && !FULL.containsKey(word);
  }

  private static String lowered(String word) {
    String lower = word.toLowerCase(VI);
    return COMMON.contains(lower) ? lower : word.charAt(0) + lower.substring(1);
  }
}
