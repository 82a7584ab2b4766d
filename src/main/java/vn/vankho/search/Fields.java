package vn.vankho.search;

/** Names of the fields of Lucene's index. */
final class Fields {
  /** A plan's words with marks; between places a position is empty. */
  static final String TEXT = "text";

  /** Type and a fingerprint of what the document was made from. */
  static final String KEY = "key";

  /** A digest of {@link #RECORD}. */
  static final String DIGEST = "digest";

  /** {@link #PLAN} or {@link #PAGE}. */
  static final String TYPE = "type";

  static final String PLAN = "plan";
  static final String PAGE = "page";

  /** The {@link SearchItem} or {@link NumberedPage} itself, stored. */
  static final String RECORD = "record";

  /** What documents are sorted by: see {@link PlanOrder}. */
  static final String ORDER = "order";

  /** Type and address, by which a document is replaced. */
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

  /** Names of the agencies that a plan lays tasks on, and numbers that it cites: several each. */
  static final String AGENCY_NAME = "agencyName";

  static final String CITED = "cited";

  private Fields() {}
}
