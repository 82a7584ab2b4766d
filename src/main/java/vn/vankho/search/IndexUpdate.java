package vn.vankho.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Writes what an index does not have yet, and deletes what it has too much. */
final class IndexUpdate {
  private final IndexWriter writer;
  private final Documents documents = new Documents();

  /** Fingerprints by type and address; what is put is taken out. */
  private final Map<String, String> held = new HashMap<>();

  IndexUpdate(IndexWriter writer, DirectoryReader reader) throws IOException {
    this.writer = writer;
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf.reader());
    }
  }

  private void read(LeafReader leaf) throws IOException {
    SortedDocValues keys = leaf.getSortedDocValues(Fields.KEY);
    SortedDocValues orders = leaf.getSortedDocValues(Fields.ORDER);
    Bits live = leaf.getLiveDocs();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      if ((live == null || live.get(document))
          && keys.advanceExact(document)
          && orders.advanceExact(document)) {
        BytesRef order = orders.lookupOrd(orders.ordValue());
        held.put(PlanOrder.name(order), keys.lookupOrd(keys.ordValue()).utf8ToString());
      }
    }
  }

  void put(LuceneIndex.Entry plan) throws IOException {
    String known = held.remove(Documents.url(Fields.PLAN, plan.url()).text());
    if (!plan.fingerprint().equals(known)) {
      writer.updateDocument(
          Documents.url(Fields.PLAN, plan.url()),
          documents.of(plan.item().get(), plan.fingerprint()));
    }
  }

  void put(NumberedPage page) throws IOException {
    String known = held.remove(Documents.url(Fields.PAGE, page.url()).text());
    if (!Documents.fingerprint(page).equals(known)) {
      writer.updateDocument(Documents.url(Fields.PAGE, page.url()), documents.of(page));
    }
  }

  /** Deletes what was not put. */
  void finish() throws IOException {
    for (String name : held.keySet()) {
      writer.deleteDocuments(new Term(Fields.URL, name));
    }
  }
}
