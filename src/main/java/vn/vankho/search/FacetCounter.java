package vn.vankho.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.search.SearchResults.Count;
import vn.vankho.search.SearchResults.Facets;

/** Counts the properties of plans. */
final class FacetCounter {
  /** Among equals names by the alphabet. */
  private static final Comparator<Count> MOST_PLANS_FIRST =
      Comparator.comparingInt(Count::plans)
          .reversed()
          .thenComparing(VietnameseOrder.by(Count::value));

  private final IndexReader reader;
  private final PlanOrder order;
  private Optional<FacetColumns> columns = Optional.empty();

  FacetCounter(IndexReader reader, PlanOrder order) {
    this.reader = reader;
    this.order = order;
  }

  /**
   * @param ranks of the plans, in any order
   */
  Facets count(List<Integer> ranks) throws IOException {
    if (columns.isEmpty()) {
      columns = Optional.of(FacetColumns.read(reader, order));
    }
    List<Integer> ascending = ranks.stream().map(order::plan).sorted().toList();
    return new Facets(
        names(Fields.PROVINCE_THEN, ascending),
        names(Fields.PROVINCE_NOW, ascending),
        years(ascending),
        names(Fields.KIND_NAME, ascending),
        columns.get().agencies().count(ranks),
        columns.get().cites().count(ranks));
  }

  private List<Count> names(String field, List<Integer> plans) throws IOException {
    SortedDocValues found = MultiDocValues.getSortedValues(reader, field);
    SortedDocValues values = found == null ? DocValues.emptySorted() : found;
    Map<String, Integer> counts = new TreeMap<>();
    for (int plan : plans) {
      if (values.advanceExact(plan)) {
        counts.merge(values.lookupOrd(values.ordValue()).utf8ToString(), 1, Integer::sum);
      }
    }
    return sorted(counts);
  }

  private List<Count> years(List<Integer> plans) throws IOException {
    NumericDocValues found = MultiDocValues.getNumericValues(reader, Fields.YEAR);
    NumericDocValues values = found == null ? DocValues.emptyNumeric() : found;
    Map<String, Integer> counts = new TreeMap<>();
    for (int plan : plans) {
      if (values.advanceExact(plan)) {
        counts.merge(Long.toString(values.longValue()), 1, Integer::sum);
      }
    }
    return sorted(counts);
  }

  private static List<Count> sorted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(MOST_PLANS_FIRST)
        .toList();
  }
}
