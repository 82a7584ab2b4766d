package vn.vankho.measure;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.vankho.measure.Matcher.Matching;
import vn.vankho.measure.Matcher.Pair;

/**
 * A kind of which a document has a list.
 *
 * @param entries a document's list
 * @param matcher which entries are the same
 * @param attributes what is asked of two that are, in the order in which it is shown
 */
record ListKind(
    String name,
    Function<Entry, List<Entry>> entries,
    Matcher matcher,
    List<Map.Entry<String, BiPredicate<Entry, Entry>>> attributes)
    implements Kind {

  @Override
  public Tally score(Entry gold, Entry read) {
    return score(entries.apply(gold), entries.apply(read));
  }

  /** Compares two lists of this kind. */
  Tally score(List<Entry> gold, List<Entry> read) {
    Matching matching = matcher.match(gold, read);
    Tally tally = Tally.counts(matching.pairs().size(), matching.missed(), matching.surplus());
    return matching.pairs().stream().map(this::judged).reduce(tally, Tally::plus);
  }

  private Tally judged(Pair pair) {
    Tally tally = Tally.NONE;
    for (Map.Entry<String, BiPredicate<Entry, Entry>> attribute : attributes) {
      tally = tally.with(attribute.getKey(), attribute.getValue().test(pair.gold(), pair.read()));
    }
    return tally;
  }
}
