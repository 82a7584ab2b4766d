package vn.vankho.plan;

import java.util.List;

/** Reads the thing counted: the words after a figure, at most four, and what they are set to. */
final class CountedUnit {
  private static final WordList NO_UNIT = WordList.of("target-no-units.tsv");
  private static final WordList UNIT_ENDS = WordList.of("target-unit-ends.tsv");

  /** Numbers that count something only where its name follows; alone they are money. */
  private static final WordList LARGE = WordList.of(List.of("triệu", "nghìn", "ngàn"));

  private static final int LONGEST = 4;

  private final FoldedText text;

  CountedUnit(FoldedText text) {
    this.text = text;
  }

  /** Whether what follows a figure ending at {@code from} can be counted: no time, age or money. */
  boolean isCounted(int from) {
    int end = LARGE.end(text, from + 1);
    boolean bare = end > from + 1 && !(isSpace(end) && text.isWordAt(end + 1));
    return !bare && !NO_UNIT.startsAt(text, from + 1);
  }

  /** The unit after a figure ending at {@code from}: "mô hình", "ca sinh/1.000 phụ nữ". */
  String after(int from) {
    int end = ratioEnd(from);
    end = wordsEnd(end);
    int ratio = ratioEnd(end);
    return text.text().substring(from, ratio > end ? wordsEnd(ratio) : end).strip();
  }

  private int wordsEnd(int from) {
    int end = from;
    for (int words = 0; words < LONGEST && isSpace(end); words++) {
      int next = end + 1;
      while (text.isWordAt(next)) {
        next++;
      }
      if (next == end + 1 || (words > 0 && UNIT_ENDS.startsAt(text, end + 1))) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean isSpace(int at) {
    return at < text.length() && text.text().charAt(at) == ' ';
  }

  /** "/1.000", "/100.000" right after a figure or a unit; {@code from} where none stands. */
  private int ratioEnd(int from) {
    if (!text.text().startsWith("/1", from)) {
      return from;
    }
    int end = from + 1;
    while (text.isWordAt(end) || (text.text().startsWith(".", end) && text.isWordAt(end + 1))) {
      end++;
    }
    return end;
  }
}
