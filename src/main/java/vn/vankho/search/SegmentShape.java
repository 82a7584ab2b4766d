package vn.vankho.search;

/**
 * What a segment writes down.
 *
 * @param few up to so many plans an entry is whole
 * @param rare n-grams in up to so many plans have no longer ones recorded that hold them: those are
 *     looked for in the passages
 */
record SegmentShape(int few, int rare) {
  /** The segment of most plans. */
  static final SegmentShape MAIN = new SegmentShape(EntryWriter.FEW, 10);

  /** A segment of new plans, of which everything is recorded. */
  static final SegmentShape SMALL = new SegmentShape(Integer.MAX_VALUE, 0);
}
