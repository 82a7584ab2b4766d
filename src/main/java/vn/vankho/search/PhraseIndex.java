package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Looks phrases up and scores each as if it were one term of the index: its frequency in a plan,
 * the number of plans that hold it, and the plan's length. A plan holds a phrase of more than five
 * syllables where it holds every five of them that stand together.
 */
final class PhraseIndex {
  static final int LONGEST = 5;

  private final IndexSearcher searcher;
  private final PlanOrder order;
  private final Map<Phrase, Occurrences> known = new HashMap<>();

  /** The spellings of each syllable without marks. */
  private final Map<String, List<Term>> spellings = new HashMap<>();

  PhraseIndex(IndexReader reader, PlanOrder order) throws IOException {
    this.searcher = new IndexSearcher(reader);
    this.order = order;
    searcher.setSimilarity(new Frequency());
    Terms terms = MultiTerms.getTerms(reader, Fields.TEXT);
    if (terms != null) {
      read(terms.iterator());
    }
  }

  private void read(TermsEnum terms) throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      String form = term.utf8ToString();
      spellings
          .computeIfAbsent(Folding.folded(form), any -> new ArrayList<>())
          .add(new Term(Fields.TEXT, form));
    }
  }

  /** The plans that hold a phrase, by rank; as often as it is asked for. */
  Occurrences find(Phrase phrase) throws IOException {
    Occurrences found = known.get(phrase);
    if (found == null) {
      found = phrase.size() <= LONGEST ? findWhole(phrase) : findAll(phrase.fives());
      known.put(phrase, found);
    }
    return found;
  }

  /** The plans that hold a phrase of any length in one piece. */
  Occurrences findWhole(Phrase phrase) throws IOException {
    int[] frequencies = new int[order.size()];
    EachMatch.of(
        searcher,
        query(phrase),
        (plan, frequency) -> {
          if (order.rank(plan) >= 0) {
            frequencies[order.rank(plan)] = (int) frequency;
          }
        });
    return scored(frequencies);
  }

  private Occurrences findAll(List<Phrase> parts) throws IOException {
    int[] least = new int[order.size()];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (Phrase part : parts) {
      Occurrences found = find(part);
      for (int plan = 0; plan < least.length; plan++) {
        least[plan] = Math.min(least[plan], found.frequency(plan));
      }
    }
    return scored(least);
  }

  private Query query(Phrase phrase) {
    Term[][] terms = new Term[phrase.size()][];
    for (int i = 0; i < terms.length; i++) {
      String syllable = phrase.syllables().get(i);
      List<Term> forms =
          phrase.folded()
              ? spellings.getOrDefault(syllable, List.of())
              : List.of(new Term(Fields.TEXT, syllable));
      if (forms.isEmpty()) {
        return new MatchNoDocsQuery();
      }
      terms[i] = forms.toArray(Term[]::new);
    }
    return terms.length == 1 ? anyOf(terms[0]) : phraseOf(terms);
  }

  private static Query anyOf(Term[] forms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.TEXT);
    for (Term form : forms) {
      any.addTerm(form);
    }
    return any.build();
  }

  private static Query phraseOf(Term[][] terms) {
    MultiPhraseQuery.Builder all = new MultiPhraseQuery.Builder();
    for (Term[] forms : terms) {
      all.add(forms);
    }
    return all.build();
  }

  private Occurrences scored(int[] frequencies) throws IOException {
    int[] plans = new int[frequencies.length];
    int count = 0;
    for (int plan = 0; plan < frequencies.length; plan++) {
      if (frequencies[plan] > 0) {
        plans[count++] = plan;
      }
    }
    return count == 0 ? Occurrences.NONE : scored(Arrays.copyOf(plans, count), frequencies);
  }

  private Occurrences scored(int[] plans, int[] all) throws IOException {
    Similarity.SimScorer scorer = Bm25.scorer(order.size(), plans.length);
    int[] frequencies = new int[plans.length];
    float[] scores = new float[plans.length];
    for (int i = 0; i < plans.length; i++) {
      frequencies[i] = all[plans[i]];
      scores[i] = scorer.score(frequencies[i], norm(plans[i]));
    }
    return new Occurrences(plans, frequencies, scores);
  }

  /** The length of a plan, as Lucene remembers it. */
  long norm(int plan) throws IOException {
    NumericDocValues norms = MultiDocValues.getNormValues(searcher.getIndexReader(), Fields.TEXT);
    return norms != null && norms.advanceExact(order.plan(plan)) ? norms.longValue() : 0;
  }

  /** Scores a plan by how often it holds what is looked for. */
  private static final class Frequency extends Similarity {
    @Override
    public long computeNorm(FieldInvertState state) {
      return Bm25.norm(state.getLength());
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
