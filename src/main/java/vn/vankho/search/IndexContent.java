package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;

/** What Lucene's index holds, by digests: enough to see what a static index lacks. */
final class IndexContent {
  private final PlanOrder order;
  private final long[] digests;
  private final Map<Long, Integer> ranks = new HashMap<>();
  private final Map<String, NumberedPage> pages = new HashMap<>();
  private final SortedMap<String, Long> pageDigests = new TreeMap<>();

  private IndexContent(PlanOrder order) {
    this.order = order;
    this.digests = new long[order.size()];
  }

  static IndexContent of(LuceneIndex index) throws IOException {
    IndexReader reader = index.reader();
    IndexContent content = new IndexContent(PlanOrder.of(reader));
    for (int rank = 0; rank < content.digests.length; rank++) {
      NumericDocValues all = MultiDocValues.getNumericValues(reader, Fields.DIGEST);
      all.advanceExact(content.order.plan(rank));
      content.digests[rank] = all.longValue();
      content.ranks.put(all.longValue(), rank);
    }
    for (NumberedPage page : index.pages()) {
      content.pages.put(page.url(), page);
      content.pageDigests.put(page.url(), Digests.of(Json.write(page)));
    }
    return content;
  }

  PlanOrder order() {
    return order;
  }

  int plans() {
    return digests.length;
  }

  /** The digest of the plan at a rank. */
  long digest(int rank) {
    return digests[rank];
  }

  /** Whether a plan is in the index as it was. */
  boolean holds(long digest) {
    return ranks.containsKey(digest);
  }

  /** A digest of each page, by address. */
  SortedMap<String, Long> pages() {
    return pageDigests;
  }

  /** Some pages, by address. */
  List<NumberedPage> pages(SortedMap<String, Long> wanted) {
    List<NumberedPage> found = new ArrayList<>();
    wanted.keySet().forEach(url -> found.add(pages.get(url)));
    return found;
  }
}
