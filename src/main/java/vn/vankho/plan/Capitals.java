package vn.vankho.plan;

/** Tells headings in capitals from ordinary words. */
final class Capitals {
  private Capitals() {}

  /**
   * Whether a line is written in capitals; a proper unit such as "IoT" may break the rule, and a
   * line without any letter, such as "2021-2025", does not.
   */
  static boolean prevail(String words) {
    int high = 0;
    int low = 0;
    for (int at = 0; at < words.length(); at++) {
      char unit = words.charAt(at);
      high += Letters.capital(unit) ? 1 : 0;
      low += Character.isLowerCase(unit) ? 1 : 0;
    }
    return high >= 3 * low;
  }
}
