package vn.vankho.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What has to be remembered of a segment to bring the static index up to date. It stays with the
 * builder: no reader needs it.
 *
 * @param name the segment's folder
 * @param level how many times its plans were merged: 0 for the segment of most plans
 * @param plans a digest of each plan; ghosts are not among them
 * @param ghosts digests of plans of earlier segments that are taken away again
 * @param pages a digest of each page of a number, by address
 * @param description what the manifest says of it
 */
record SegmentState(
    String name,
    int level,
    List<Long> plans,
    List<Long> ghosts,
    SortedMap<String, Long> pages,
    Map<String, Object> description) {
  SegmentState {
    plans = List.copyOf(plans);
    ghosts = List.copyOf(ghosts);
  }
}
