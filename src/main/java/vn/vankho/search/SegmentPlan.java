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
    List<Ghost> ghosts = new ArrayList<>();
    for (int home = 0; home < kept.size(); home++) {
      List<Long> plans = kept.get(home).plans();
      Set<Long> takenAway = takenAway(kept, home);
      for (int plan = 0; plan < plans.size(); plan++) {
        boolean there = !takenAway.contains(plans.get(plan));
        if (there && content.holds(plans.get(plan))) {
          held.add(plans.get(plan));
        } else if (there) {
          ghosts.add(new Ghost(home, plan, plans.get(plan)));
        }
      }
    }
    int[] ranks =
        IntStream.range(0, content.plans())
            .filter(rank -> !held.contains(content.digest(rank)))
            .toArray();
    return new SegmentPlan(level, ranks, ghosts, changed(content, kept));
  }

  /** What later segments take away; it stays so when a plan comes back, which is written anew. */
  private static Set<Long> takenAway(List<SegmentState> segments, int home) {
    Set<Long> takenAway = new HashSet<>();
    segments.subList(home + 1, segments.size()).forEach(state -> takenAway.addAll(state.ghosts()));
    return takenAway;
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
  static List<Integer> dead(IndexContent content, List<SegmentState> segments, int home) {
    List<Long> plans = segments.get(home).plans();
    Set<Long> takenAway = takenAway(segments, home);
    return IntStream.range(0, plans.size())
        .filter(i -> takenAway.contains(plans.get(i)) || !content.holds(plans.get(i)))
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
