package vn.vankho.text;

import java.util.Arrays;

/**
 * Says on which line of the file, as it was before any repair, a place in a repaired text stands.
 */
public final class LineMap {
  /** Offsets in the repaired text at which another line of the original starts, ascending. */
  private final int[] starts;

  private final int length;

  private LineMap(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  static LineMap of(NormalizedText text) {
    LineStarts starts = new LineStarts();
    int from = 0;
    for (Correction correction : text.corrections()) {
      starts.addUnchanged(text.text(), from, correction.at());
      starts.addCorrected(correction);
      from = correction.span().end();
    }
    starts.addUnchanged(text.text(), from, text.text().length());
    return new LineMap(starts.toArray(), text.text().length());
  }

  /**
   * The 1-based line of the original that holds the unit at {@code offset} of the repaired text.
   * Where a correction swallowed a line break, its repaired words belong to the line on which they
   * start.
   */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found < 0) {
      return -found;
    }
    int last = found;
    while (last + 1 < starts.length && starts[last + 1] == offset) {
      last++;
    }
    return last + 2;
  }

  /**
   * What is left, in the repaired text, of the line of the original that holds the unit at {@code
   * offset}; its line break included where that was kept.
   */
  public Span lineSpan(int offset) {
    int line = lineAt(offset);
    int start = line == 1 ? 0 : starts[line - 2];
    int end = line - 1 < starts.length ? starts[line - 1] : length;
    return new Span(start, end);
  }

  private static final class LineStarts {
    private int[] offsets = new int[64];
    private int size;

    void addUnchanged(String text, int from, int to) {
      for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
        add(at + 1);
      }
    }

    /**
     * A line break that was kept stands where it stood; one that was swallowed ends the correction.
     */
    void addCorrected(Correction correction) {
      int kept = 0;
      String became = correction.became();
      String was = correction.was();
      for (int at = was.indexOf('\n'); at >= 0; at = was.indexOf('\n', at + 1)) {
        int next = became.indexOf('\n', kept);
        kept = next < 0 ? became.length() : next + 1;
        add(correction.at() + kept);
      }
    }

    private void add(int offset) {
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, size * 2);
      }
      offsets[size++] = offset;
    }

    int[] toArray() {
      return Arrays.copyOf(offsets, size);
    }
  }
}
