package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.vankho.text.Bars;
import vn.vankho.text.Span;

/**
 * Finds tables whose rows kept their bars: a row a line with {@code " | "} between its cells, or a
 * cell a line with a bar on a line of its own after each and one more at the end of the row.
 */
final class TableReader {
  private static final String BAR = " | ";
  private static final Set<String> FIRST = Set.of("tt", "stt", "số tt", "số thứ tự");
  private static final int LONGEST_FIRST = FIRST.stream().mapToInt(String::length).max().orElse(0);
  private static final int FEWEST_COLUMNS = 3;
  private static final int LONGEST_CELL = 2_000;

  private final String text;
  private final Bars bars;
  private final List<Table> tables = new ArrayList<>();
  private final List<List<Span>> rows = new ArrayList<>();
  private List<Span> row = new ArrayList<>();
  private Span cell = NONE;
  private boolean inside;
  private int barsInRow;
  private int nextBar = -1;

  private static final Span NONE = new Span(0, 0);

  private TableReader(String text, Bars bars) {
    this.text = text;
    this.bars = bars;
  }

  /**
   * A table that was read.
   *
   * @param header the cells of its first row
   * @param rows the cells of the other rows; where a cell is merged with one above it a row may
   *     lack it
   */
  record Table(List<Span> header, List<List<Span>> rows) {
    Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  static List<Table> find(String text, Bars bars) {
    return new TableReader(text, bars).find();
  }

  private List<Table> find() {
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      add(new Span(from, end));
      from = end + 1;
    }
    close();
    return tables;
  }

  private void add(Span printed) {
    Span line = TaskReader.trimmed(text, printed);
    List<Span> cells = cells(line);
    if (inside && bars.stoodOn(printed.start(), printed.end())) {
      addBar();
    } else if (cells.size() >= FEWEST_COLUMNS) {
      addRow(cells);
    } else if (opensHeader(line)) {
      close();
      inside = true;
      cell = line;
    } else if (inside) {
      addPart(line);
    } else {
      close();
    }
  }

  /** A row on a line of its own. */
  private void addRow(List<Span> cells) {
    if (inside || (!rows.isEmpty() && rows.get(0).size() != cells.size())) {
      close();
    }
    rows.add(cells);
  }

  /** A line of a table whose cells stand on lines of their own. */
  private void addPart(Span line) {
    if (line.length() == 0) {
      return;
    }
    cell = cell.length() == 0 ? line : new Span(cell.start(), line.end());
    barsInRow = 0;
    if (cell.length() > LONGEST_CELL) {
      close();
    }
  }

  private void addBar() {
    barsInRow++;
    closeCell();
    if (barsInRow > 1 && !row.isEmpty()) {
      rows.add(row);
      row = new ArrayList<>();
    }
  }

  private void closeCell() {
    if (cell.length() > 0) {
      row.add(cell);
      cell = NONE;
    }
  }

  private void close() {
    if (inside && barsInRow > 0) {
      rows.add(row);
    }
    if (rows.size() > 1 && rows.get(0).size() >= FEWEST_COLUMNS) {
      tables.add(new Table(rows.get(0), rows.subList(1, rows.size())));
    }
    rows.clear();
    row = new ArrayList<>();
    cell = NONE;
    inside = false;
    barsInRow = 0;
  }

  private boolean opensHeader(Span line) {
    return line.length() <= LONGEST_FIRST && FIRST.contains(line.of(text).toLowerCase(Locale.ROOT));
  }

  /** The cells of a row; of one that begins or ends with a bar the outermost is empty. */
  private List<Span> cells(Span line) {
    List<Span> cells = new ArrayList<>();
    int from = line.start();
    if (text.startsWith("| ", from)) {
      cells.add(new Span(from, from));
      from += 2;
    }
    for (int bar = barFrom(from); bar < line.end(); bar = barFrom(from)) {
      cells.add(new Span(from, bar));
      from = bar + BAR.length();
    }
    boolean open = line.end() - from >= 2 && text.startsWith(" |", line.end() - 2);
    cells.add(new Span(Math.min(from, line.end()), open ? line.end() - 2 : line.end()));
    if (open) {
      cells.add(new Span(line.end(), line.end()));
    }
    return cells;
  }

  /**
   * The next bar, looked for only once: most texts have none, and their lines ask again and again.
   */
  private int barFrom(int from) {
    if (nextBar < from) {
      int found = text.indexOf(BAR, from);
      nextBar = found < 0 ? Integer.MAX_VALUE : found;
    }
    return nextBar;
  }
}
