package vn.vankho.plan;

/** Signs that words are a sentence and not a heading. */
final class Sentences {
  private static final Words OPENERS = Words.load("openers.tsv");

  private Sentences() {}

  /** Whether the words open the way tasks and sentences do: "Tổ chức …", "Căn cứ …". */
  static boolean open(String words) {
    return OPENERS.open(words);
  }

  /** Whether a sentence, or a run-in heading, ends inside the words. */
  static boolean endsWithin(String words) {
    for (int at = 0; at + 2 < words.length(); at++) {
      char unit = words.charAt(at);
      boolean ends = unit == ':' || (unit == '.' && at > 2 && endsWord(words, at));
      if (ends && words.charAt(at + 1) == ' ' && at > 2) {
        return unit != '.' || Character.isUpperCase(words.codePointAt(at + 2));
      }
    }
    return false;
  }

  /** Whether the point at {@code at} ends a word, and not an abbreviation such as "TP." */
  static boolean endsWord(String words, int at) {
    return Character.isLowerCase(words.charAt(at - 1))
        || (Character.isDigit(words.charAt(at - 1)) && Character.isDigit(words.charAt(at - 3)))
        || words.charAt(at - 1) == ')'
        || words.charAt(at - 1) == '”';
  }
}
