package vn.vankho.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.vankho.source.PdfRulings.Ruling;

/**
 * A table as its rulings draw it: rows between horizontal lines, columns between vertical ones. Two
 * fields that no line parts are one cell, which belongs to the first of them.
 *
 * @param rulings the lines that meet each other
 * @param xs where columns begin and the last one ends, ascending
 * @param ys the same for rows, downwards
 */
record PdfGrid(List<Ruling> rulings, List<Double> xs, List<Double> ys) {
  /** Lines that are nearer than this are one. */
  private static final double NEAR = 3;

  private static final int FEWEST = 2;

  /** Rulings beyond this many are a drawing; to compare them all would take too long. */
  private static final int MOST = 4_000;

  /** A field of the grid. */
  record Field(int row, int column) {}

  PdfGrid {
    rulings = List.copyOf(rulings);
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
  }

  /** The tables that rulings draw, each of at least two rows and two columns. */
  static List<PdfGrid> of(List<Ruling> rulings) {
    List<PdfGrid> grids = new ArrayList<>();
    Set<Ruling> left = new HashSet<>(rulings.size() > MOST ? List.of() : rulings);
    while (!left.isEmpty()) {
      PdfGrid grid = grid(together(left));
      if (grid.rows() >= FEWEST && grid.columns() >= FEWEST) {
        grids.add(grid);
      }
    }
    return grids;
  }

  /** Takes one ruling out of the set and all that are joined to it. */
  private static List<Ruling> together(Set<Ruling> left) {
    List<Ruling> joined = new ArrayList<>(List.of(left.iterator().next()));
    left.removeAll(joined);
    for (int i = 0; i < joined.size(); i++) {
      Ruling ruling = joined.get(i);
      List<Ruling> more = left.stream().filter(other -> touch(ruling, other)).toList();
      joined.addAll(more);
      more.forEach(left::remove);
    }
    return joined;
  }

  private static boolean touch(Ruling a, Ruling b) {
    return a.horizontal() == b.horizontal()
        ? Math.abs(a.at() - b.at()) < NEAR && a.from() - NEAR < b.to() && b.from() - NEAR < a.to()
        : holds(a, b.at()) && holds(b, a.at());
  }

  private static boolean holds(Ruling ruling, double place) {
    return ruling.from() - NEAR < place && place < ruling.to() + NEAR;
  }

  private static PdfGrid grid(List<Ruling> rulings) {
    return new PdfGrid(rulings, places(rulings, false), places(rulings, true));
  }

  private static List<Double> places(List<Ruling> rulings, boolean horizontal) {
    List<Double> places = new ArrayList<>();
    rulings.stream()
        .filter(ruling -> ruling.horizontal() == horizontal)
        .sorted(Comparator.comparingDouble(Ruling::at))
        .map(Ruling::at)
        .filter(at -> places.isEmpty() || at - places.get(places.size() - 1) >= NEAR)
        .forEachOrdered(places::add);
    return places;
  }

  int rows() {
    return ys.size() - 1;
  }

  int columns() {
    return xs.size() - 1;
  }

  boolean contains(double x, double y) {
    return xs.get(0) < x && x < xs.get(columns()) && ys.get(0) < y && y < ys.get(rows());
  }

  /** The field to which the words at a place inside the grid belong. */
  Field fieldAt(double x, double y) {
    Field field = new Field(index(ys, y), index(xs, x));
    while (field.column() > 0 && !ruled(false, field.column(), middle(ys, field.row()))) {
      field = new Field(field.row(), field.column() - 1);
    }
    while (field.row() > 0 && !ruled(true, field.row(), middle(xs, field.column()))) {
      field = new Field(field.row() - 1, field.column());
    }
    return field;
  }

  private static int index(List<Double> places, double place) {
    int index = 0;
    while (index + 2 < places.size() && places.get(index + 1) <= place) {
      index++;
    }
    return index;
  }

  private static double middle(List<Double> places, int index) {
    return (places.get(index) + places.get(index + 1)) / 2;
  }

  /** Whether a line is drawn at the beginning of a row or column, past a place on it. */
  private boolean ruled(boolean horizontal, int index, double place) {
    double at = (horizontal ? ys : xs).get(index);
    return rulings.stream()
        .anyMatch(
            ruling ->
                ruling.horizontal() == horizontal
                    && Math.abs(ruling.at() - at) < NEAR
                    && holds(ruling, place));
  }

  /** The columns at which cells of a row begin. */
  Set<Integer> columnsOf(int row) {
    Set<Integer> columns = new TreeSet<>(Set.of(0));
    for (int column = 1; column < columns(); column++) {
      if (ruled(false, column, middle(ys, row))) {
        columns.add(column);
      }
    }
    return columns;
  }
}
