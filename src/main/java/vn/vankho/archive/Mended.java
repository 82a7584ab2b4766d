package vn.vankho.archive;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.text.Correction;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.OneLine;
import vn.vankho.text.WordRepairs;

/**
 * What the repair did to the words of a document, in figures.
 *
 * @param places how many places were changed; several rules may have worked on one
 * @param rules how many words each rule changed
 * @param changes the most frequent changes, most frequent first
 * @param remarks how many doubtful words and lines were left alone
 */
public record Mended(
    int places, SortedMap<String, Integer> rules, List<Change> changes, int remarks) {
  private static final int MOST_CHANGES = 20;

  public Mended {
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    changes = List.copyOf(changes);
  }

  /**
   * A change that was made so many times.
   *
   * @param was on one line
   * @param became on one line
   */
  public record Change(String was, String became, int times) {
    static final Comparator<Change> MOST_FREQUENT_FIRST =
        Comparator.comparing(Change::times)
            .reversed()
            .thenComparing(Change::was)
            .thenComparing(Change::became);

    Change more(int count) {
      return new Change(was, became, times + count);
    }
  }

  static Mended of(NormalizedText text) {
    List<Correction> repairs = WordRepairs.of(text);
    Map<String, Integer> rules =
        repairs.stream()
            .flatMap(repair -> WordRepairs.rules(repair).stream())
            .collect(Collectors.toMap(Function.identity(), rule -> 1, Integer::sum));
    return new Mended(
        repairs.size(),
        new TreeMap<>(rules),
        frequent(repairs.stream().map(Mended::change), MOST_CHANGES),
        text.suggestions().size() + text.quality().findings().size());
  }

  /** The most frequent of many changes, equal ones counted together. */
  public static List<Change> frequent(Stream<Change> changes, int most) {
    Map<List<String>, Change> counted =
        changes.collect(
            Collectors.toMap(
                change -> List.of(change.was(), change.became()),
                Function.identity(),
                (one, other) -> one.more(other.times())));
    return counted.values().stream().sorted(Change.MOST_FREQUENT_FIRST).limit(most).toList();
  }

  /** Whether there is anything to show. */
  public boolean any() {
    return !rules.isEmpty() || remarks > 0;
  }

  /** Whether a change of these words was made. */
  public boolean has(Change change) {
    return changes.stream()
        .anyMatch(c -> c.was().equals(change.was()) && c.became().equals(change.became()));
  }

  private static Change change(Correction repair) {
    return new Change(OneLine.of(repair.was()), OneLine.of(repair.became()), 1);
  }
}
