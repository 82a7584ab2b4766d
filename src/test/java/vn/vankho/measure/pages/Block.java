package vn.vankho.measure.pages;

import java.util.List;

/**
 * What is set as one: a paragraph, a title, or a row of two columns.
 *
 * @param kind how it is set
 * @param style the font's style, as {@link java.awt.Font} counts it
 * @param cells the lines of each column; a paragraph has one column of one line
 */
record Block(Kind kind, int style, List<List<String>> cells) {
  /** How a block is set. */
  enum Kind {
    PARAGRAPH,
    TITLE,
    COLUMNS
  }

  Block {
    cells = cells.stream().map(List::copyOf).toList();
  }

  static Block of(Kind kind, int style, String words) {
    return new Block(kind, style, List.of(List.of(words)));
  }

  String words() {
    return cells.get(0).get(0);
  }
}
