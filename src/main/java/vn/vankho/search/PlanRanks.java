package vn.vankho.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the plans of the smaller segments stand among those of the first, whose order is that of
 * their numbers: a plan between the seventh and the eighth has a rank of seven and something.
 */
final class PlanRanks {
  private final Map<Long, Double> ranks = new HashMap<>();

  PlanRanks(IndexContent content, List<SegmentState> segments) {
    Map<Long, Integer> first = new HashMap<>();
    List<Long> plans = segments.get(0).plans();
    for (int i = 0; i < plans.size(); i++) {
      first.put(plans.get(i), i);
    }
    Set<Long> others = new HashSet<>();
    segments.subList(1, segments.size()).forEach(state -> others.addAll(state.plans()));
    int before = -1;
    int between = 0;
    for (int rank = 0; rank < content.plans(); rank++) {
      Integer known = first.get(content.digest(rank));
      if (known != null && !others.contains(content.digest(rank))) {
        before = known;
      } else {
        between++;
        ranks.put(content.digest(rank), before + between / (content.plans() + 1.0));
      }
    }
  }

  /** The ranks of a segment's plans; of those that are gone any. */
  List<Double> of(SegmentState state) {
    return state.plans().stream().map(digest -> ranks.getOrDefault(digest, 0.0)).toList();
  }
}
