package vn.vankho.search;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Turns plain items into Lucene's documents. */
final class Documents {
  private final Syllables syllables = new Syllables();
  private final PlanWords words = new PlanWords(syllables);

  /**
   * Counts the ways in which records were stored. A new one makes indexes of earlier programs be
   * written anew: their pages of numbers have not changed, but cannot be read any more.
   */
  private static final String FORMAT = "2-";

  /**
   * The document of a plan; to be written before the next one is asked for.
   *
   * @param fingerprint of what the item was made from
   */
  Document of(SearchItem item, String fingerprint) {
    words.read(PlanText.of(item));
    Document document = new Document();
    add(document, Fields.PLAN, item.url(), PlanOrder.key(item, Bm25.norm(words.count())));
    addRecord(document, Json.bytes(item), fingerprint);
    document.add(new TextField(Fields.TEXT, new PlanWordsStream(syllables, words)));
    addFilters(document, item);
    addFacets(document, item);
    return document;
  }

  Document of(NumberedPage page) {
    Document document = new Document();
    add(document, Fields.PAGE, page.url(), PlanOrder.key(page));
    addRecord(document, Json.bytes(page), fingerprint(page));
    document.add(new StringField(Fields.NUMBER, NumberKey.of(page.number()), Field.Store.NO));
    return document;
  }

  /** What tells a page from what it was before, or from what an earlier program kept of it. */
  static String fingerprint(NumberedPage page) {
    return FORMAT + Long.toHexString(Digests.of(Json.bytes(page)));
  }

  private static void addRecord(Document document, byte[] record, String fingerprint) {
    document.add(new StoredField(Fields.RECORD, record));
    document.add(new NumericDocValuesField(Fields.DIGEST, Digests.of(record)));
    document.add(new SortedDocValuesField(Fields.KEY, new BytesRef(fingerprint)));
  }

  /** What a document is replaced by. */
  static Term url(String type, String url) {
    return new Term(Fields.URL, type + " " + url);
  }

  private static void add(Document document, String type, String url, BytesRef order) {
    document.add(new StringField(Fields.TYPE, type, Field.Store.NO));
    document.add(new StringField(Fields.URL, url(type, url).text(), Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.ORDER, order));
  }

  private static void addFilters(Document document, SearchItem item) {
    item.province().ifPresent(name -> addWords(document, Fields.PROVINCE, name));
    item.provinceNow().ifPresent(name -> addWords(document, Fields.PROVINCE, name));
    item.agencies().forEach(name -> addWords(document, Fields.AGENCY, name));
    addWords(document, Fields.KIND, item.kind());
    item.issued().ifPresent(day -> document.add(new IntPoint(Fields.YEAR, day.getYear())));
    item.number().map(NumberKey::of).ifPresent(key -> addNumber(document, key));
    for (String number : item.cites()) {
      document.add(new StringField(Fields.CITES, NumberKey.of(number), Field.Store.NO));
    }
  }

  private static void addNumber(Document document, String key) {
    document.add(new StringField(Fields.NUMBER, key, Field.Store.NO));
    document.add(new StringField(Fields.SERIAL, NumberKey.serial(key), Field.Store.NO));
  }

  private static void addWords(Document document, String field, String words) {
    document.add(new TextField(field, words, Field.Store.NO));
  }

  private static void addFacets(Document document, SearchItem item) {
    addFacet(document, Fields.PROVINCE_THEN, item.province());
    addFacet(document, Fields.PROVINCE_NOW, item.provinceNow());
    addFacet(document, Fields.KIND_NAME, Optional.of(item.kind()));
    item.agencies().forEach(name -> addValue(document, Fields.AGENCY_NAME, name));
    item.cites().forEach(number -> addValue(document, Fields.CITED, number));
    item.issued()
        .map(LocalDate::getYear)
        .ifPresent(year -> document.add(new NumericDocValuesField(Fields.YEAR, year)));
  }

  private static void addValue(Document document, String field, String value) {
    document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }

  private static void addFacet(Document document, String field, Optional<String> value) {
    value
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> document.add(new SortedDocValuesField(field, new BytesRef(text))));
  }
}
