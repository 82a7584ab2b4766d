package vn.vankho.text;

import java.util.Arrays;
import java.util.List;

/**
 * Where lines stood that held nothing but the bars of a table. The text has lost them to a repair,
 * but what they part is not one sentence, and they tell where a cell ends.
 */
public final class Bars {
  private static final Bars NONE = new Bars(new int[0]);

  /** Offsets in the repaired text of the lines that are empty now, ascending. */
  private final int[] offsets;

  private Bars(int[] offsets) {
    this.offsets = offsets;
  }

  /** Of a text that needed no repair. */
  public static Bars none() {
    return NONE;
  }

  static Bars of(List<Correction> corrections) {
    return new Bars(corrections.stream().filter(Bars::emptied).mapToInt(Correction::at).toArray());
  }

  private static boolean emptied(Correction correction) {
    return correction.became().isEmpty()
        && correction.was().indexOf('|') >= 0
        && correction.was().chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a bar stood on the line, empty by now, that begins and ends at these offsets. */
  public boolean stoodOn(int from, int to) {
    int found = Arrays.binarySearch(offsets, from);
    int first = found < 0 ? -found - 1 : found;
    return first < offsets.length && offsets[first] <= to;
  }

  /** The bars in a part of the text, with offsets that count from its start. */
  public Bars in(Span part) {
    return new Bars(
        Arrays.stream(offsets).filter(part::contains).map(at -> at - part.start()).toArray());
  }
}
