package vn.vankho.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.search.SearchResults.Count;
import vn.vankho.search.VietnameseAnalyzer.Form;

/**
 * A property of which a plan may have several values, such as the agencies that it lays tasks on:
 * of all values in the archive those of most plans, and for each plan which of them a filter would
 * find it by.
 */
final class FacetColumn {
  /** How many values are counted: those of most plans; of equals the first by the alphabet. */
  private static final int MOST = 200;

  private static final Comparator<Count> MOST_PLANS_FIRST =
      Comparator.comparingInt(Count::plans)
          .reversed()
          .thenComparing(VietnameseOrder.by(Count::value));

  private final List<String> names;
  private final int[][] values;

  private FacetColumn(List<String> names, int[][] values) {
    this.names = names;
    this.values = values;
  }

  /**
   * The agencies that plans lay tasks on; a name fits where its words stand in another together.
   */
  static FacetColumn agencies(IndexReader reader, PlanOrder order) throws IOException {
    VietnameseAnalyzer folded = new VietnameseAnalyzer(Form.FOLDED);
    return new Values(reader, order, Fields.AGENCY_NAME)
        .column(name -> " " + String.join(" ", folded.tokens(name)) + " ", String::contains);
  }

  /** The numbers that plans cite, however they spell them. */
  static FacetColumn cites(IndexReader reader, PlanOrder order) throws IOException {
    return new Values(reader, order, Fields.CITED).column(NumberKey::of, String::equals);
  }

  /** What Lucene keeps of a field. */
  private static final class Values {
    private final String[] words;
    private final int[] plans;
    private final int[][] byRank;

    Values(IndexReader reader, PlanOrder order, String field) throws IOException {
      SortedSetDocValues found = MultiDocValues.getSortedSetValues(reader, field);
      SortedSetDocValues all = found == null ? DocValues.emptySortedSet() : found;
      words = new String[(int) all.getValueCount()];
      plans = new int[words.length];
      byRank = new int[order.size()][];
      for (int i = 0; i < words.length; i++) {
        words[i] = all.lookupOrd(i).utf8ToString();
      }
      for (int document = 0; document < reader.maxDoc(); document++) {
        int rank = order.rank(document);
        if (rank >= 0) {
          byRank[rank] = of(all, document);
          Arrays.stream(byRank[rank]).forEach(value -> plans[value]++);
        }
      }
    }

    private static int[] of(SortedSetDocValues all, int document) throws IOException {
      int[] values = new int[all.advanceExact(document) ? all.docValueCount() : 0];
      for (int i = 0; i < values.length; i++) {
        values[i] = (int) all.nextOrd();
      }
      return values;
    }

    /**
     * @param form in which values are compared
     * @param fits whether a filter by the second finds a plan that has the first
     */
    FacetColumn column(UnaryOperator<String> form, BiPredicate<String, String> fits) {
      String[] forms = Arrays.stream(words).map(form).toArray(String[]::new);
      int[] names = names(forms);
      int[][] places = new int[words.length][];
      for (int value = 0; value < words.length; value++) {
        String own = forms[value];
        places[value] =
            IntStream.range(0, names.length)
                .filter(place -> fits.test(own, forms[names[place]]))
                .toArray();
      }
      int[][] columns = new int[byRank.length][];
      for (int rank = 0; rank < columns.length; rank++) {
        columns[rank] =
            Arrays.stream(byRank[rank])
                .flatMap(value -> Arrays.stream(places[value]))
                .sorted()
                .distinct()
                .toArray();
      }
      return new FacetColumn(Arrays.stream(names).mapToObj(i -> words[i]).toList(), columns);
    }

    /** The values of most plans; of those that compare as one the first. */
    private int[] names(String[] forms) {
      Set<String> seen = new HashSet<>();
      return IntStream.range(0, words.length)
          .filter(value -> plans[value] > 0)
          .boxed()
          .sorted(Comparator.comparing(i -> new Count(words[i], plans[i]), MOST_PLANS_FIRST))
          .filter(value -> seen.add(forms[value]))
          .limit(MOST)
          .mapToInt(Integer::intValue)
          .toArray();
    }
  }

  /** How many of some plans have which value. */
  List<Count> count(List<Integer> ranks) {
    int[] counts = new int[names.size()];
    ranks.forEach(rank -> Arrays.stream(values[rank]).forEach(value -> counts[value]++));
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0)
        .mapToObj(i -> new Count(names.get(i), counts[i]))
        .sorted(MOST_PLANS_FIRST)
        .toList();
  }

  /**
   * Writes the names, then for each plan how many of them it has and which: distances.
   *
   * @param plans the rank of each plan of the static index; -1 for those that are gone
   */
  void write(int[] plans, Bytes into) {
    into.number(names.size());
    names.forEach(into::text);
    for (int rank : plans) {
      int[] own = rank < 0 ? new int[0] : values[rank];
      into.number(own.length);
      int last = 0;
      for (int value : own) {
        into.number(value - last);
        last = value;
      }
    }
  }
}
