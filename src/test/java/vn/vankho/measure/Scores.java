package vn.vankho.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well documents were read: a tally for each kind of thing.
 *
 * @param kinds by the kind's name, in the order in which they are shown
 */
public record Scores(Map<String, Tally> kinds) {
  public Scores {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }

  /** Those of no document. */
  public static Scores none() {
    Map<String, Tally> kinds = new LinkedHashMap<>();
    Kinds.ALL.forEach(kind -> kinds.put(kind.name(), Tally.NONE));
    return new Scores(kinds);
  }

  /**
   * Those of one document.
   *
   * @param gold what is annotated, by the keys of {@code inspect --json}
   * @param read what was read, by the same keys
   */
  public static Scores of(Entry gold, Entry read) {
    Map<String, Tally> kinds = new LinkedHashMap<>();
    Kinds.ALL.forEach(kind -> kinds.put(kind.name(), kind.score(gold, read)));
    return new Scores(kinds);
  }

  public Scores plus(Scores other) {
    Map<String, Tally> both = new LinkedHashMap<>(kinds);
    other.kinds.forEach((name, tally) -> both.merge(name, tally, Tally::plus));
    return new Scores(both);
  }

  /** The mean of all kinds' F1. */
  public double meanF1() {
    return kinds.values().stream().mapToDouble(Tally::f1).average().orElse(0);
  }
}
