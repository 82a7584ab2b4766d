package vn.vankho.plan;

/** Words that cannot end a sentence or a heading. */
final class Joints {
  private static final Words JOINTS = Words.load("joints.tsv");

  private Joints() {}

  /** Whether a line must go on with the next: it ends in a comma, a dash or a joining word. */
  static boolean unfinished(String words) {
    char last = words.charAt(words.length() - 1);
    return ",-–(/&".indexOf(last) >= 0 || JOINTS.close(words);
  }
}
