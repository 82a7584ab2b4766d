package vn.vankho.plan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives issuers' names as they read in full: {@code UBND tỉnh} is {@code Ủy ban nhân dân tỉnh}. */
final class IssuerNames {
  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final Map<String, String> FULL = full();
  private static final Map<String, String> CAPITALS = capitals();

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
    String name = printed.strip();
    if (name.equals(name.toUpperCase(VI))) {
      name = CAPITALS.getOrDefault(name, name);
    }
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
}
