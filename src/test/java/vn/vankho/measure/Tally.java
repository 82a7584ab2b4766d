package vn.vankho.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of comparing entries of one kind.
 *
 * @param hit how many of the annotated ones were read
 * @param miss how many were not
 * @param surplus how many were read that are not annotated
 * @param attributes of those that were read, how often each of their attributes was right
 */
public record Tally(int hit, int miss, int surplus, Map<String, Share> attributes) {
  public static final Tally NONE = new Tally(0, 0, 0, Map.of());

  /**
   * A part of a whole.
   *
   * @param good how many were right
   * @param all how many there were
   */
  public record Share(int good, int all) {
    static Share of(boolean right) {
      return new Share(right ? 1 : 0, 1);
    }

    Share plus(Share other) {
      return new Share(good + other.good, all + other.all);
    }

    public double value() {
      return (double) good / all;
    }
  }

  public Tally {
    attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  static Tally counts(int hit, int miss, int surplus) {
    return new Tally(hit, miss, surplus, Map.of());
  }

  Tally plus(Tally other) {
    Map<String, Share> both = new LinkedHashMap<>(attributes);
    other.attributes.forEach((name, share) -> both.merge(name, share, Share::plus));
    return new Tally(hit + other.hit, miss + other.miss, surplus + other.surplus, both);
  }

  Tally with(String attribute, boolean right) {
    return plus(new Tally(0, 0, 0, Map.of(attribute, Share.of(right))));
  }

  /** Of what was read, the share that is annotated. */
  public double precision() {
    return hit + surplus == 0 ? (miss == 0 ? 1 : 0) : (double) hit / (hit + surplus);
  }

  /** Of what is annotated, the share that was read. */
  public double recall() {
    return hit + miss == 0 ? 1 : (double) hit / (hit + miss);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
