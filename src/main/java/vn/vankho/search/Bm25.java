package vn.vankho.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * How a phrase is weighed: Lucene's BM25 of the phrase as if it were one term. The length that
 * others are compared with is fixed, not the average of the archive: so the order of the plans of
 * one phrase depends on those plans alone, and stays right when others arrive.
 */
final class Bm25 {
  static final float K1 = 1.2f;
  static final float B = 0.75f;

  /** About the mean length of a plan, in syllables. */
  static final int PIVOT = 4_000;

  private static final BM25Similarity SIMILARITY = new BM25Similarity(K1, B);
  private static final float[] NORM_INVERSE = inverses();

  private Bm25() {}

  /** A length as Lucene remembers it, in one byte. */
  static byte norm(int syllables) {
    return SmallFloat.intToByte4(syllables);
  }

  /**
   * Scores the plans that hold a phrase.
   *
   * @param plans how many there are
   * @param holders how many of them hold it, at least one
   */
  static SimScorer scorer(long plans, long holders) {
    BytesRef any = new BytesRef("phrase");
    CollectionStatistics all =
        new CollectionStatistics("words", plans, plans, plans * PIVOT, plans * PIVOT);
    return SIMILARITY.scorer(1, all, new TermStatistics(any, holders, Long.MAX_VALUE));
  }

  /** What orders the plans of one phrase, whatever the number of plans: greater is better. */
  static float weight(int frequency, byte norm) {
    return frequency * NORM_INVERSE[norm & 0xff];
  }

  /** As BM25Similarity computes them. */
  private static float[] inverses() {
    float[] inverses = new float[256];
    for (int i = 0; i < inverses.length; i++) {
      float length = SmallFloat.byte4ToInt((byte) i);
      inverses[i] = 1f / (K1 * ((1 - B) + B * length / PIVOT));
    }
    return inverses;
  }
}
