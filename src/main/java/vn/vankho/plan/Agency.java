package vn.vankho.plan;

/** Signs that words name an agency. */
final class Agency {
  private static final Words WORDS = Words.load("agency-words.tsv");

  private Agency() {}

  /** Whether the words open the way names of agencies do, "Đề nghị" included. */
  static boolean opens(String words) {
    return WORDS.open(words);
  }

  /** Whether the words are only the beginning of a name: "Đề nghị", "Ủy ban". */
  static boolean bare(String words) {
    return WORDS.contains(words.strip());
  }
}
