package vn.vankho.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** What Lucene's index holds, by digests: enough to see what a static index lacks. */
final class IndexContent {
  private final PlanOrder order;
  private final long[] digests;
  private final Map<Long, Integer> ranks = new HashMap<>();
  private final LuceneIndex index;

  /** For each page its document. */
  private final Map<String, Integer> pages = new HashMap<>();

  private final SortedMap<String, Long> pageDigests = new TreeMap<>();

  private IndexContent(LuceneIndex index, PlanOrder order) {
    this.index = index;
    this.order = order;
    this.digests = new long[order.size()];
  }

  static IndexContent of(LuceneIndex index) throws IOException {
    IndexReader reader = index.reader();
    IndexContent content = new IndexContent(index, PlanOrder.of(reader));
    for (LeafReaderContext leaf : reader.leaves()) {
      content.read(leaf.reader(), leaf.docBase);
    }
    return content;
  }

  private void read(LeafReader leaf, int base) throws IOException {
    NumericDocValues all = DocValues.getNumeric(leaf, Fields.DIGEST);
    SortedDocValues orders = DocValues.getSorted(leaf, Fields.ORDER);
    Bits live = leaf.getLiveDocs();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      if ((live == null || live.get(document))
          && all.advanceExact(document)
          && orders.advanceExact(document)) {
        put(base + document, all.longValue(), orders.lookupOrd(orders.ordValue()));
      }
    }
  }

  private void put(int document, long digest, BytesRef key) {
    int rank = order.rank(document);
    if (rank >= 0) {
      digests[rank] = digest;
      ranks.put(digest, rank);
    } else {
      String url = PlanOrder.url(key);
      pages.put(url, document);
      pageDigests.put(url, digest);
    }
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
  List<NumberedPage> pages(SortedMap<String, Long> wanted) throws IOException {
    return index.pages(wanted.keySet().stream().mapToInt(pages::get));
  }
}
