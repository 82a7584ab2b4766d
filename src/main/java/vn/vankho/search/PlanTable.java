package vn.vankho.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What filters, counts and scores need of every plan. Plans that have year, provinces and kind in
 * common are a <em>cell</em>; in the order of the index they follow each other, so that a run for
 * each cell is all that has to be written down.
 */
final class PlanTable {
  private final Map<Cell, Integer> cells = new LinkedHashMap<>();
  private final List<int[]> runs = new ArrayList<>();
  private final Ints cellOf = new Ints();
  private final Bytes norms = new Bytes();

  /**
   * What plans have in common.
   *
   * @param year of issue, or -1
   * @param province then, or empty
   * @param provinceNow now, or empty
   * @param kind the type word
   */
  record Cell(int year, String province, String provinceNow, String kind) {
    static Cell of(SearchItem item) {
      return new Cell(
          item.issued().map(day -> day.getYear()).orElse(-1),
          item.province().orElse(""),
          item.provinceNow().orElse(""),
          item.kind());
    }
  }

  /** Adds the next plan. */
  void add(SearchItem item, int syllables) {
    int cell = cells.computeIfAbsent(Cell.of(item), any -> cells.size());
    cellOf.add(cell);
    norms.put(Bm25.norm(syllables));
    int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last == null || last[0] != cell) {
      runs.add(new int[] {cell, 1});
    } else {
      last[1]++;
    }
  }

  int plans() {
    return cellOf.size();
  }

  int cell(int plan) {
    return cellOf.get(plan);
  }

  List<Cell> cells() {
    return List.copyOf(cells.keySet());
  }

  /** A cell and how many plans of it follow each other, for all plans in order. */
  List<int[]> runs() {
    return List.copyOf(runs);
  }

  byte norm(int plan) {
    return norms.array()[plan];
  }

  byte[] norms() {
    return norms.toArray();
  }
}
