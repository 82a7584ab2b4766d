package vn.vankho.search;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns plain items into Lucene's documents. */
final class Documents {
  private static final FieldType WORDS = words(false);
  private static final FieldType PAIRS = words(true);

  private Documents() {}

  static Document of(SearchItem item) {
    Document document = ordered(Fields.PLAN, 0, item.url(), item.issued());
    document.add(new StoredField(Fields.RECORD, Json.write(item)));
    for (String value : PlanText.of(item).values()) {
      document.add(new Field(Fields.TEXT, value, WORDS));
      document.add(new Field(Fields.FOLDED, value, WORDS));
      document.add(new Field(Fields.BIGRAMS, value, PAIRS));
    }
    addFilters(document, item);
    addFacets(document, item);
    return document;
  }

  static Document of(NumberedPage page) {
    Document document = ordered(Fields.PAGE, 1, page.url(), page.issued());
    document.add(new StoredField(Fields.RECORD, Json.write(page)));
    document.add(new StringField(Fields.NUMBER, NumberKey.of(page.number()), Field.Store.NO));
    return document;
  }

  private static Document ordered(String type, int order, String url, Optional<LocalDate> issued) {
    Document document = new Document();
    document.add(new StringField(Fields.TYPE, type, Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.ORDER, order));
    long day = issued.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    document.add(new NumericDocValuesField(Fields.ISSUED, day));
    document.add(new SortedDocValuesField(Fields.URL, new BytesRef(url)));
    return document;
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
    item.issued()
        .ifPresent(day -> document.add(new NumericDocValuesField(Fields.YEAR, day.getYear())));
  }

  private static void addFacet(Document document, String field, Optional<String> value) {
    value
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> document.add(new SortedDocValuesField(field, new BytesRef(text))));
  }

  private static FieldType words(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
