package vn.vankho.archive;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what several mentions say of one thing, so that the many win over the few. */
final class Tally<T extends Comparable<? super T>> {
  private final Map<T, Integer> counts = new LinkedHashMap<>();

  void add(T value) {
    counts.merge(value, 1, Integer::sum);
  }

  /** Every value, most frequent first; among equals by {@code ties}. */
  List<T> ranked(Comparator<? super T> ties) {
    Comparator<T> frequent = Comparator.comparing((T value) -> -counts.get(value));
    return counts.keySet().stream().sorted(frequent.thenComparing(ties)).toList();
  }

  /** The most frequent value; among equals the first by {@code ties}. */
  Optional<T> winner(Comparator<? super T> ties) {
    return ranked(ties).stream().findFirst();
  }
}
