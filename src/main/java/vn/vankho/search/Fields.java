package vn.vankho.search;

/** Names of the fields of Lucene's index. */
final class Fields {
  /** A plan's words with marks, one value a place, with positions and offsets. */
  static final String TEXT = "text";

  /** The same without marks. */
  static final String FOLDED = "folded";

  /** Adjacent syllables of {@link #TEXT}, from which the static index is exported. */
  static final String BIGRAMS = "bigrams";

  /** {@link #PLAN} or {@link #PAGE}. */
  static final String TYPE = "type";

  static final String PLAN = "plan";
  static final String PAGE = "page";

  /** The {@link SearchItem} or {@link NumberedPage} itself, stored. */
  static final String RECORD = "record";

  /** Sorts plans (0) before pages (1). */
  static final String ORDER = "order";

  /** Day of issue, counted from 1970; documents without one come last. */
  static final String ISSUED = "issued";

  static final String URL = "url";

  /** Words of the province then and now. */
  static final String PROVINCE = "province";

  static final String AGENCY = "agency";
  static final String KIND = "kind";
  static final String YEAR = "year";

  /** {@link NumberKey} of the plan or page, and its serial. */
  static final String NUMBER = "number";

  static final String SERIAL = "serial";

  /** Keys of the numbers that a plan cites. */
  static final String CITES = "cites";

  /** Values that are counted beside the results. */
  static final String PROVINCE_THEN = "provinceThen";

  static final String PROVINCE_NOW = "provinceNow";
  static final String KIND_NAME = "kindName";

  private Fields() {}
}
