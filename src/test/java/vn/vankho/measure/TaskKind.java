package vn.vankho.measure;

import java.util.List;
import java.util.stream.Stream;
import vn.vankho.measure.Matcher.Matching;

/**
 * What each agency is told to do: judged agency by agency, for those that were read. The tasks of
 * an agency near which nothing was read are all missed.
 *
 * @param duties how agencies are paired
 * @param tasks how the tasks of one agency are judged
 */
record TaskKind(ListKind duties, ListKind tasks) implements Kind {
  @Override
  public String name() {
    return tasks.name();
  }

  @Override
  public Tally score(Entry gold, Entry read) {
    List<Entry> wanted = duties.entries().apply(gold);
    List<Entry> found = duties.entries().apply(read);
    Matching matching = duties.matcher().match(wanted, found);
    Stream<Tally> paired = matching.pairs().stream().map(p -> tasks.score(p.gold(), p.read()));
    Stream<Tally> missed =
        wanted.stream()
            .filter(duties.matcher().neutral().negate())
            .filter(duty -> found.stream().noneMatch(other -> duty.near(other, Kinds.LINES)))
            .map(duty -> tasks.score(duty, Entry.empty()));
    return Stream.concat(paired, missed).reduce(Tally.NONE, Tally::plus);
  }
}
