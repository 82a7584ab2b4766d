package vn.vankho.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.vankho.search.SearchQuery.Filter;
import vn.vankho.search.VietnameseAnalyzer.Form;

/** Turns filters into Lucene's queries. A name fits where the typed words stand in it together. */
final class FilterQueries {
  private static final VietnameseAnalyzer FOLDED = new VietnameseAnalyzer(Form.FOLDED);
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?+");

  private FilterQueries() {}

  /** Plans that all filters let through. */
  static Query all(List<Filter> filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Fields.TYPE, Fields.PLAN)), Occur.FILTER);
    filters.forEach(filter -> all.add(query(filter), Occur.FILTER));
    return all.build();
  }

  private static Query query(Filter filter) {
    return switch (filter.facet()) {
      case PROVINCE -> words(Fields.PROVINCE, filter.value());
      case AGENCY -> words(Fields.AGENCY, filter.value());
      case KIND -> words(Fields.KIND, filter.value());
      case YEAR -> years(filter.value());
      case NUMBER -> number(NumberKey.of(filter.value()));
      case CITES -> new TermQuery(new Term(Fields.CITES, NumberKey.of(filter.value())));
    };
  }

  private static Query words(String field, String value) {
    List<String> syllables = FOLDED.tokens(value);
    return syllables.isEmpty()
        ? new MatchNoDocsQuery()
        : new PhraseQuery(field, syllables.toArray(String[]::new));
  }

  private static Query years(String value) {
    Matcher years = YEARS.matcher(value.strip());
    if (!years.matches()) {
      return new MatchNoDocsQuery();
    }
    int first = Integer.parseInt(years.group(1));
    int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
    return IntPoint.newRangeQuery(Fields.YEAR, first, last);
  }

  private static Query number(String key) {
    boolean whole = key.contains("/");
    return new TermQuery(new Term(whole ? Fields.NUMBER : Fields.SERIAL, key));
  }
}
