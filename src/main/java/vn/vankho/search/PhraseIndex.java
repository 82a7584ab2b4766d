package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Looks phrases up and scores each as if it were one term of the index: its frequency in a plan,
 * the number of plans that hold it, and the plan's length, by Lucene's own BM25.
 */
final class PhraseIndex {
  private static final BM25Similarity BM25 = new BM25Similarity(1.2f, 0.75f);

  private final IndexSearcher searcher;
  private final Map<Phrase, Occurrences> known = new HashMap<>();

  PhraseIndex(IndexReader reader) {
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new Frequency());
  }

  /** The plans that hold a phrase, as often as it is asked for. */
  Occurrences find(Phrase phrase) throws IOException {
    Occurrences found = known.get(phrase);
    if (found == null) {
      found = look(phrase);
      known.put(phrase, found);
    }
    return found;
  }

  /** The phrase as Lucene's query. */
  static Query query(Phrase phrase) {
    return phrase.size() == 1
        ? new TermQuery(new Term(phrase.field(), phrase.syllables().get(0)))
        : new PhraseQuery(phrase.field(), phrase.syllables().toArray(String[]::new));
  }

  private Occurrences look(Phrase phrase) throws IOException {
    List<Integer> plans = new ArrayList<>();
    List<Float> frequencies = new ArrayList<>();
    EachMatch.of(
        searcher,
        query(phrase),
        (plan, frequency) -> {
          plans.add(plan);
          frequencies.add(frequency);
        });
    return plans.isEmpty() ? Occurrences.NONE : scored(phrase, plans, frequencies);
  }

  private Occurrences scored(Phrase phrase, List<Integer> plans, List<Float> frequencies)
      throws IOException {
    Similarity.SimScorer scorer = scorer(phrase, frequencies);
    NumericDocValues lengths =
        MultiDocValues.getNormValues(searcher.getIndexReader(), phrase.field());
    float[] scores = new float[plans.size()];
    for (int i = 0; i < scores.length; i++) {
      lengths.advanceExact(plans.get(i));
      scores[i] = scorer.score(frequencies.get(i), lengths.longValue());
    }
    return new Occurrences(plans.stream().mapToInt(Integer::intValue).toArray(), scores);
  }

  private Similarity.SimScorer scorer(Phrase phrase, List<Float> frequencies) throws IOException {
    CollectionStatistics plans = searcher.collectionStatistics(phrase.field());
    long total = frequencies.stream().mapToLong(Float::longValue).sum();
    BytesRef term = new BytesRef(String.join(" ", phrase.syllables()));
    return BM25.scorer(1, plans, new TermStatistics(term, frequencies.size(), total));
  }

  /** Scores a plan by how often it holds what is looked for. */
  private static final class Frequency extends Similarity {
    @Override
    public long computeNorm(FieldInvertState state) {
      return BM25.computeNorm(state);
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics plans, TermStatistics... terms) {
      return new SimScorer() {
        @Override
        public float score(float frequency, long length) {
          return frequency;
        }
      };
    }
  }
}
