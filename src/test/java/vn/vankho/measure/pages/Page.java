package vn.vankho.measure.pages;

import java.util.List;

/**
 * A page as it is printed.
 *
 * @param words every word, where it stands
 * @param truth what the page says, in reading order, a line for each line
 */
record Page(List<PrintedWord> words, List<String> truth) {
  /** A4, in points. */
  static final double WIDTH = 595.3;

  static final double HEIGHT = 841.9;

  Page {
    words = List.copyOf(words);
    truth = List.copyOf(truth);
  }
}
