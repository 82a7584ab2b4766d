package vn.vankho.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a new segment has to hold so that it and those that are kept hold what the index holds.
 *
 * @param level see {@link SegmentState}
 * @param ranks plans that no kept segment holds
 * @param ghosts plans of kept segments that are gone
 * @param pages pages that the kept segments do not hold as they are now
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SegmentPlan(int level, int[] ranks, List<Ghost> ghosts, SortedMap<String, Long> pages) {
  /**
   * A plan that is gone.
   *
   * @param home the segment that holds it, by its place among those that are kept
   * @param plan its number there
   */
  record Ghost(int home, int plan, long digest) {}

  static SegmentPlan of(IndexContent content, List<SegmentState> kept, int level) {
    Set<Long> held = new HashSet<>();
    Set<Long> takenAway = new HashSet<>();
    List<Ghost> ghosts = new ArrayList<>();
    for (int home = kept.size() - 1; home >= 0; home--) {
      SegmentState state = kept.get(home);
      held.addAll(state.plans());
      for (int plan : dead(content, state)) {
        if (!takenAway.contains(state.plans().get(plan))) {
          ghosts.add(new Ghost(home, plan, state.plans().get(plan)));
        }
      }
      takenAway.addAll(state.ghosts());
    }
    int[] ranks =
        IntStream.range(0, content.plans())
            .filter(rank -> !held.contains(content.digest(rank)))
            .toArray();
    return new SegmentPlan(level, ranks, ghosts, changed(content, kept));
  }

  private static SortedMap<String, Long> changed(IndexContent content, List<SegmentState> kept) {
    Map<String, Long> held = new HashMap<>();
    kept.forEach(state -> held.putAll(state.pages()));
    SortedMap<String, Long> changed = new TreeMap<>(content.pages());
    changed.entrySet().removeIf(page -> page.getValue().equals(held.get(page.getKey())));
    return changed;
  }

  /** Addresses of pages that some segment holds, and the index does not. */
  static List<String> gone(IndexContent content, List<SegmentState> segments) {
    return segments.stream()
        .flatMap(state -> state.pages().keySet().stream())
        .distinct()
        .filter(url -> !content.pages().containsKey(url))
        .sorted()
        .toList();
  }

  /** Numbers of the plans of a segment that are gone. */
  static List<Integer> dead(IndexContent content, SegmentState state) {
    return IntStream.range(0, state.plans().size())
        .filter(plan -> !content.holds(state.plans().get(plan)))
        .boxed()
        .toList();
  }

  int size() {
    return ranks.length + ghosts.size();
  }

  boolean isEmpty() {
    return size() == 0 && pages.isEmpty();
  }
}
