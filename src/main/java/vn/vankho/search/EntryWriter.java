package vn.vankho.search;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Writes down where an n-gram, or a number, stands. Few plans are written whole; of many the best
 * are, with counts of their properties, and all are in a list apart.
 *
 * <pre>
 * count  of plans
 * where they are few, for all plans; else for the best, by number:
 *   distances of their numbers; frequencies - 1; passages; lengths
 * where they are so few that longer n-grams are found by this one:
 *   for each, how many other passages hold it, and their distances
 * where they are many:
 *   the pack of lists and the place in it; counts by province, year and kind
 * </pre>
 */
final class EntryWriter {
  private final PlanTable table;
  private final ListPacks lists;
  private final FacetTable facets;
  private final SegmentShape shape;
  private final int[] best;
  private final float[] weights;

  EntryWriter(PlanTable table, ListPacks lists, SegmentShape shape) {
    this.table = table;
    this.lists = lists;
    this.facets = new FacetTable(table);
    this.shape = shape;
    this.best = new int[shape.best()];
    this.weights = new float[shape.best()];
  }

  FacetTable facets() {
    return facets;
  }

  /** Writes an entry; its list is written where it needs one. */
  void write(Postings postings, Bytes into) {
    write(postings, i -> new int[0], list -> lists.add(list, ListPacks.NO_BASE), into);
  }

  /** Whether an entry of so many plans is written whole. */
  boolean isWhole(int plans) {
    return plans <= shape.few();
  }

  /**
   * Writes an entry.
   *
   * @param others of a posting, where the entry is rare: the distances of its other passages
   * @param list puts the list away, where the entry needs one
   */
  void write(
      Postings postings,
      IntFunction<int[]> others,
      Function<Postings, ListPacks.Place> list,
      Bytes into) {
    int count = postings.size();
    into.number(count);
    if (isWhole(count)) {
      int[] all = new int[count];
      Arrays.setAll(all, i -> i);
      plans(postings, all, into);
      if (count <= shape.rare()) {
        others(count, others, into);
      }
    } else {
      plans(postings, best(postings), into);
      ListPacks.Place place = list.apply(postings);
      into.number(place.pack());
      into.number(place.index());
      facets.write(postings.plans(), into);
    }
  }

  /**
   * Writes the entry of several spellings that are all whole: what theirs do not say. For each plan
   * that has several of them, in order, its passage.
   */
  void writePassages(Postings union, int[] plans, Bytes into) {
    for (int plan : plans) {
      into.number(union.passages()[Arrays.binarySearch(union.plans(), plan)]);
    }
  }

  /**
   * Writes the entry of several spellings of which one is in many plans and the others are whole:
   * what that one's entry does not say. For all plans of the others, in order, how often they hold
   * any spelling, and where.
   */
  void writeRest(Postings union, int[] plans, Bytes into) {
    for (int plan : plans) {
      int at = Arrays.binarySearch(union.plans(), plan);
      into.number(union.frequencies()[at] - 1);
      into.number(union.passages()[at]);
    }
  }

  private void plans(Postings postings, int[] chosen, Bytes into) {
    int last = 0;
    for (int i : chosen) {
      into.number(postings.plans()[i] - last);
      last = postings.plans()[i];
    }
    for (int i : chosen) {
      into.number(postings.frequencies()[i] - 1);
    }
    for (int i : chosen) {
      into.number(postings.passages()[i]);
    }
    for (int i : chosen) {
      into.put(table.norm(postings.plans()[i]));
    }
  }

  private static void others(int count, IntFunction<int[]> others, Bytes into) {
    for (int i = 0; i < count; i++) {
      int[] distances = others.apply(i);
      into.number(distances.length);
      for (int distance : distances) {
        into.number(distance);
      }
    }
  }

  /** The best plans, in the order of their numbers; of equal ones the first. */
  private int[] best(Postings postings) {
    int size = 0;
    for (int i = 0; i < postings.size(); i++) {
      float weight = Bm25.weight(postings.frequencies()[i], table.norm(postings.plans()[i]));
      if (size < best.length || weight > weights[size - 1]) {
        int at = size < best.length ? size++ : best.length - 1;
        for (; at > 0 && weights[at - 1] < weight; at--) {
          weights[at] = weights[at - 1];
          best[at] = best[at - 1];
        }
        weights[at] = weight;
        best[at] = i;
      }
    }
    int[] chosen = Arrays.copyOf(best, size);
    Arrays.sort(chosen);
    return chosen;
  }
}
