package vn.vankho.text;

/** The kinds of change that the corrector makes, by the name that the audit trail shows. */
enum ChangeKind {
  /** What was seen stays. */
  NONE(""),
  /** A word that is none becomes one. */
  NO_WORD("ocr-word"),
  /** A word becomes another. */
  WORD("ocr-real-word"),
  /** Capitals become small letters or the other way round. */
  CASE("ocr-case", 0.7f),
  /** A mark of punctuation becomes another or falls out. */
  MARK("ocr-punctuation", 0.7f),
  /** A wavy dash becomes a dash. */
  BULLET("ocr-bullet"),
  /** Noise between the words falls out. */
  NOISE("ocr-noise"),
  /** One word becomes two, or two become one. */
  SPACE("ocr-space"),
  /** The label of a heading or a point becomes what the numbering proves. */
  NUMBERING("ocr-numbering"),
  /** The other one of a pair of quotation marks. */
  QUOTE("ocr-quote"),
  /** A letter of a known abbreviation. */
  ABBREVIATION("ocr-abbreviation");

  private final String rule;
  private final float sure;

  ChangeKind(String rule) {
    this(rule, CorrectionRule.SURE);
  }

  ChangeKind(String rule, float sure) {
    this.rule = rule;
    this.sure = sure;
  }

  /** How sure such a change has to be to be made: what costs a reader more than it gives, surer. */
  float sure() {
    return sure;
  }

  String rule() {
    return rule;
  }
}
