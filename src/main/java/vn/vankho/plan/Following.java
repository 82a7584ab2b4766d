package vn.vankho.plan;

/** What follows on the first paragraph of a numbered item, which tells whether it is a heading. */
enum Following {
  /** Lesser numbered items. */
  POINTS,
  /** Bullets, or paragraphs without a number. */
  TEXT,
  /** The next item of the same or a higher level, or nothing. */
  ANOTHER
}
