package vn.vankho.search;

/**
 * What a segment writes down.
 *
 * @param few up to so many plans an entry is whole
 * @param best so many of the best plans are written of an entry that is not whole
 * @param rare n-grams in up to so many plans have no longer ones recorded that hold them: those are
 *     looked for in the passages
 * @param near so many bytes of passages stand behind the lists they belong to; more are apart
 */
record SegmentShape(int few, int best, int rare, int near) {
  /** The segment of most plans. */
  static final SegmentShape MAIN = new SegmentShape(64, 16, 16, 12_000);

  /** A segment of new plans, of which everything is recorded. */
  static final SegmentShape SMALL = new SegmentShape(1 << 30, 16, 0, 0);
}
