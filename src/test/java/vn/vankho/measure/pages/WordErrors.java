package vn.vankho.measure.pages;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Word errors; words are what blanks set apart. */
final class WordErrors {
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private WordErrors() {}

  /** The edits (a word put in, left out or changed) that lead from the truth to the text. */
  static int count(String truth, String text) {
    String[] from = words(truth);
    String[] to = words(text);
    int[] row = new int[to.length + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= from.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length; j++) {
        int same = diagonal + (from[i - 1].equals(to[j - 1]) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length];
  }

  /** Errors for each word of the truth. */
  static double rate(String truth, String text) {
    return (double) count(truth, text) / Math.max(1, words(truth).length);
  }

  static String[] words(String text) {
    return BLANKS.split(text.strip());
  }
}
