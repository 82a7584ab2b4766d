package vn.vankho.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.vankho.search.SearchItem.Passage;

/**
 * A plan's passages in files of a few, each with all that a result shows: the script knows the file
 * from the passage's number. A file is a JSON array: address, title, number, kind, issuer and day
 * of the plan, how many passages it has, then for each passage its anchor, its heading, whether it
 * goes on with the section of the passage before (0 or 1), and its text.
 */
final class PassageGroups {
  /** About 2,400 units of text. */
  static final int SIZE = 4;

  private PassageGroups() {}

  /** The files of a plan; one without passages has one, too. */
  static List<String> of(SearchItem item) {
    PlanText text = PlanText.of(item);
    List<String> groups = new ArrayList<>();
    int first = 0;
    do {
      groups.add(Json.write(group(item, text, first)));
      first += SIZE;
    } while (first < item.passages().size());
    return groups;
  }

  private static List<Object> group(SearchItem item, PlanText text, int first) {
    List<Object> group =
        new ArrayList<>(
            Arrays.asList(
                item.url(),
                item.title(),
                item.number().orElse(null),
                item.kind(),
                item.issuer().orElse(null),
                item.issued().map(Object::toString).orElse(null),
                text.passages()));
    for (int i = first; i < Math.min(first + SIZE, text.passages()); i++) {
      Passage passage = text.passage(i);
      int goesOn = text.sectionOf(i) == i ? 0 : 1;
      group.addAll(List.of(passage.anchor(), passage.heading(), goesOn, passage.text()));
    }
    return group;
  }
}
