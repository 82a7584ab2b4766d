package vn.vankho.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How well one question, or on average several, were answered; relevance is yes or no.
 *
 * @param ndcg10 normalised discounted cumulative gain of the first ten
 * @param p1 whether the first one is relevant
 * @param mrr10 one over the rank of the first relevant one; 0 if it is not among the first ten
 * @param r20 the share of the relevant ones among the first twenty
 */
record SearchScores(double ndcg10, double p1, double mrr10, double r20) {
  static SearchScores of(List<String> ranked, Set<String> relevant) {
    double ideal = gain(IntStream.range(0, Math.min(10, relevant.size())));
    int[] ranks =
        IntStream.range(0, ranked.size()).filter(i -> relevant.contains(ranked.get(i))).toArray();
    double first = ranks.length == 0 || ranks[0] >= 10 ? 0 : 1.0 / (ranks[0] + 1);
    return new SearchScores(
        gain(IntStream.of(ranks).filter(rank -> rank < 10)) / ideal,
        first == 1 ? 1 : 0,
        first,
        (double) IntStream.of(ranks).filter(rank -> rank < 20).count() / relevant.size());
  }

  static SearchScores mean(List<SearchScores> all) {
    return all.stream().reduce(new SearchScores(0, 0, 0, 0), SearchScores::plus).over(all.size());
  }

  /** The gain of relevant documents at these ranks, counted from 0. */
  private static double gain(IntStream ranks) {
    return ranks.mapToDouble(rank -> Math.log(2) / Math.log(rank + 2)).sum();
  }

  private SearchScores plus(SearchScores o) {
    return new SearchScores(ndcg10 + o.ndcg10, p1 + o.p1, mrr10 + o.mrr10, r20 + o.r20);
  }

  private SearchScores over(int n) {
    return new SearchScores(ndcg10 / n, p1 / n, mrr10 / n, r20 / n);
  }
}
