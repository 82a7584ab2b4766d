package vn.vankho.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.vankho.search.PlanTable.Cell;

/** Counts plans by province, year and kind. */
final class FacetTable {
  private final PlanTable table;
  private final List<Axis> axes;

  /** How many plans are in each cell. */
  private final int[] cells;

  /** One property: its values, and for each cell the number of its value. */
  private static final class Axis {
    private final Map<Object, Integer> values = new LinkedHashMap<>();
    private final int[] ofCell;
    private final int[] counts;

    Axis(List<Cell> cells, Function<Cell, Object> value) {
      ofCell =
          cells.stream()
              .mapToInt(cell -> values.computeIfAbsent(value.apply(cell), any -> values.size()))
              .toArray();
      counts = new int[values.size()];
    }
  }

  FacetTable(PlanTable table) {
    this.table = table;
    List<Cell> all = table.cells();
    this.cells = new int[all.size()];
    this.axes =
        List.of(
            new Axis(all, cell -> List.of(cell.province(), cell.provinceNow())),
            new Axis(all, Cell::year),
            new Axis(all, Cell::kind));
  }

  /** The counts of all values of all properties. */
  void write(int[] plans, Bytes into) {
    Arrays.fill(cells, 0);
    for (int plan : plans) {
      cells[table.cell(plan)]++;
    }
    for (Axis axis : axes) {
      Arrays.fill(axis.counts, 0);
      for (int cell = 0; cell < cells.length; cell++) {
        axis.counts[axis.ofCell[cell]] += cells[cell];
      }
      for (int count : axis.counts) {
        into.number(count);
      }
    }
  }

  /** The values of each property. */
  List<List<Object>> values() {
    List<List<Object>> values = new ArrayList<>();
    axes.forEach(axis -> values.add(List.copyOf(axis.values.keySet())));
    return values;
  }

  /** For each cell the numbers of its values. */
  List<List<Integer>> cells() {
    return IntStream.range(0, cells.length)
        .mapToObj(cell -> axes.stream().map(axis -> axis.ofCell[cell]).toList())
        .toList();
  }
}
