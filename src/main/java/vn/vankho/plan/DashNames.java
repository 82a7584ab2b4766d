package vn.vankho.plan;

import java.util.List;
import java.util.Locale;

/** Names with a dash inside, such as "Thi đua - Khen thưởng". */
final class DashNames {
  private static final List<String[]> HALVES =
      Words.lines("dash-names.tsv").stream()
          .map(line -> line.toLowerCase(Locale.ROOT).split("\t"))
          .toList();

  private DashNames() {}

  /** Whether {@code before} ends with the first half of such a name, and {@code after} goes on. */
  static boolean join(String before, String after) {
    String first = before.toLowerCase(Locale.ROOT);
    String second = after.toLowerCase(Locale.ROOT);
    return HALVES.stream().anyMatch(h -> first.endsWith(h[0]) && second.startsWith(h[1]));
  }
}
