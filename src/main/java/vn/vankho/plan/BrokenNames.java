package vn.vankho.plan;

import java.util.HashSet;
import java.util.Set;

/** Names of several words that a line break may cut: "Mặt trận / Tổ quốc". */
final class BrokenNames {
  private static final int LONGEST = 5;
  private static final Set<String> NAMES = new HashSet<>(Words.lines("cased-names.tsv"));

  static {
    Provinces.all().forEach(province -> NAMES.add(province.name()));
    for (String[] agency : Tsv.rows("agencies.tsv", 3)) {
      add(agency[0]);
      Tsv.list(agency[2]).forEach(BrokenNames::add);
    }
  }

  private BrokenNames() {}

  /** What stands after the name, the province's, varies. */
  private static void add(String agency) {
    NAMES.add(agency.endsWith(" tỉnh") ? agency.substring(0, agency.length() - 5) : agency);
  }

  /** Whether words at the end of one line and the start of the next are one name. */
  static boolean across(String before, String after) {
    int start = before.length();
    for (int words = 0; words < LONGEST && start > 0; words++) {
      start = before.lastIndexOf(' ', start - 1);
      if (goesOn(before.substring(start + 1), after)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(String first, String after) {
    int end = 0;
    for (int words = 0; words < LONGEST && end < after.length(); words++) {
      int space = after.indexOf(' ', end + 1);
      end = space < 0 ? after.length() : space;
      if (NAMES.contains(first + " " + Casing.strip(after.substring(0, end)))) {
        return true;
      }
    }
    return false;
  }
}
