package vn.vankho.plan;

import java.util.regex.Pattern;

/** Words that cannot end a sentence or a heading. */
final class Joints {
  private static final Words JOINTS = Words.load("joints.tsv");
  private static final Words NUMBERED = Words.load("numbered-words.tsv");
  private static final Pattern NUMBER = Pattern.compile("\\d|[IVX]{1,5}(?!\\p{L})");

  private Joints() {}

  /**
   * Whether a line must go on with the next: it ends in a comma, a dash or a joining word, or in
   * one such as "số" and the next line has the number.
   */
  static boolean unfinished(String words, String next) {
    char last = words.charAt(words.length() - 1);
    return ",-–(/&".indexOf(last) >= 0
        || JOINTS.close(words)
        || (NUMBER.matcher(next).lookingAt() && NUMBERED.close(words));
  }
}
