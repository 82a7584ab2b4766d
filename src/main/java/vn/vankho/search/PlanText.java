package vn.vankho.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.vankho.search.SearchItem.Passage;

/**
 * A plan's words as they are indexed: one value for each <em>place</em>. Place 0 is the title; the
 * heading of passage {@code i} is place {@code 2i + 1}, its text place {@code 2i + 2}. Phrases do
 * not cross places.
 */
final class PlanText {
  private final SearchItem item;
  private final List<String> values;
  private final int[] starts;

  private PlanText(SearchItem item, List<String> values, int[] starts) {
    this.item = item;
    this.values = values;
    this.starts = starts;
  }

  static PlanText of(SearchItem item) {
    List<String> values = new ArrayList<>();
    values.add(item.title());
    for (int i = 0; i < item.passages().size(); i++) {
      boolean continued = sectionOf(item, i) != i;
      values.add(continued ? "" : item.passages().get(i).heading());
      values.add(item.passages().get(i).text());
    }
    return new PlanText(item, List.copyOf(values), starts(values));
  }

  /** Lucene counts on from value to value, with one unit between them. */
  private static int[] starts(List<String> values) {
    int[] starts = new int[values.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + values.get(i - 1).length() + 1;
    }
    return starts;
  }

  /** The words of every place, in order. */
  List<String> values() {
    return values;
  }

  /** Where the places start, apart from the words, which are many. */
  int[] starts() {
    return starts.clone();
  }

  /** The place that holds what Lucene found at an offset of the whole field. */
  int placeAt(int offset) {
    return placeAt(starts, offset);
  }

  static int placeAt(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    if (found < 0) {
      return -found - 2;
    }
    while (found + 1 < starts.length && starts[found + 1] == offset) {
      found++;
    }
    return found;
  }

  /** The offset of the whole field at which a place starts. */
  int startOf(int place) {
    return starts[place];
  }

  Passage passage(int index) {
    return item.passages().get(index);
  }

  int passages() {
    return item.passages().size();
  }

  /** The first passage of the section to which a passage belongs: long sections are cut. */
  int sectionOf(int passage) {
    return sectionOf(item, passage);
  }

  private static int sectionOf(SearchItem item, int passage) {
    Passage here = item.passages().get(passage);
    int first = passage;
    while (first > 0 && continues(item.passages().get(first - 1), here)) {
      first--;
    }
    return first;
  }

  private static boolean continues(Passage before, Passage here) {
    return before.anchor().equals(here.anchor()) && before.heading().equals(here.heading());
  }

  /** Whether a place is the heading of a passage. */
  static boolean isHeading(int place) {
    return place % 2 == 1;
  }

  /** The passage to which a place belongs; the title belongs to the first. */
  static int passageOf(int place) {
    return Math.max(0, (place - 1) / 2);
  }
}
