package vn.vankho.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How readers are told of repairs. */
final class RepairWords {
  private static final Map<String, String> RULES = rules();

  private RepairWords() {}

  /** A rule in words. */
  static String rule(String name) {
    return RULES.getOrDefault(name, name);
  }

  static String rules(List<String> names) {
    return names.stream().map(RepairWords::rule).collect(Collectors.joining("; "));
  }

  /** {@code 97 %} */
  static String sure(float confidence) {
    return String.format(Locale.ROOT, "%d %%", (int) Math.floor(confidence * 100.0));
  }

  private static Map<String, String> rules() {
    Map<String, String> rules = new HashMap<>();
    SiteTables.rows("rules.tsv", 2).forEach(row -> rules.put(row[0], row[1]));
    return rules;
  }
}
