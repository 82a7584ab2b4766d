package vn.vankho.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Walks over all that a query finds, in the order of the index: nothing is sorted or left out. */
final class EachMatch {
  private EachMatch() {}

  /** Takes what was found. */
  @FunctionalInterface
  interface Visitor {
    void visit(int document, float score) throws IOException;
  }

  static void of(IndexSearcher searcher, Query query, Visitor visitor) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BulkScorer scorer = weight.bulkScorer(leaf);
      if (scorer != null) {
        Collector collector = new Collector(visitor, leaf.docBase);
        scorer.score(collector, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
      }
    }
  }

  private static final class Collector implements LeafCollector {
    private final Visitor visitor;
    private final int base;
    private Scorable scorer;

    Collector(Visitor visitor, int base) {
      this.visitor = visitor;
      this.base = base;
    }

    @Override
    public void setScorer(Scorable current) {
      scorer = current;
    }

    @Override
    public void collect(int document) throws IOException {
      visitor.visit(base + document, scorer.score());
    }
  }
}
