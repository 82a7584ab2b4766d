package vn.vankho.source;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a page with ruled tables: a line for each row, cells divided by a bar. What stands
 * outside, and in tables that only place things beside each other, comes as the page draws it.
 */
final class PdfTables extends PDFTextStripper {
  private final Map<PdfGrid, Map<PdfGrid.Field, StringBuilder>> tables = new LinkedHashMap<>();
  private final List<Piece> pieces = new ArrayList<>();

  /** A word or what stands after it, and the table that it stands in. */
  private record Piece(String text, Optional<PdfGrid> table, Optional<StringBuilder> cell) {}

  private PdfTables(List<PdfGrid> grids, boolean byPlace) {
    grids.forEach(grid -> tables.put(grid, new HashMap<>()));
    setSortByPosition(byPlace);
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The text of a page that has tables; empty for one that has none.
   *
   * @param byPlace whether words are read row by row and not as they are drawn
   */
  static Optional<String> page(PDDocument document, int index, boolean byPlace) throws IOException {
    PDPage page = document.getPage(index);
    List<PdfGrid> grids = page.getRotation() == 0 ? PdfGrid.of(PdfRulings.of(page)) : List.of();
    if (grids.isEmpty()) {
      return Optional.empty();
    }
    PdfTables tables = new PdfTables(grids, byPlace);
    tables.setStartPage(index + 1);
    tables.setEndPage(index + 1);
    tables.getText(document);
    return Optional.of(tables.lines());
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    TextPosition first = positions.get(0);
    double x = first.getXDirAdj() + first.getWidthDirAdj() / 2;
    double y = first.getYDirAdj() - first.getHeightDir() / 2;
    Optional<PdfGrid> table =
        tables.keySet().stream().filter(grid -> grid.contains(x, y)).findFirst();
    Optional<StringBuilder> cell =
        table.map(
            grid -> tables.get(grid).computeIfAbsent(grid.fieldAt(x, y), f -> new StringBuilder()));
    add(new Piece(text, table, cell));
  }

  @Override
  protected void writeWordSeparator() {
    addBehind(" ");
  }

  @Override
  protected void writeLineSeparator() {
    addBehind("\n");
  }

  private void addBehind(String space) {
    if (!pieces.isEmpty()) {
      Piece last = pieces.get(pieces.size() - 1);
      add(new Piece(space, last.table(), last.cell()));
    }
  }

  private void add(Piece piece) {
    pieces.add(piece);
    piece.cell().ifPresent(cell -> cell.append(piece.text()));
  }

  private String lines() {
    Map<PdfGrid, String> rows = new HashMap<>();
    tables.forEach(
        (grid, cells) -> TableLines.of(cells(grid, cells)).ifPresent(t -> rows.put(grid, t)));
    LineWriter lines = new LineWriter();
    for (Piece piece : pieces) {
      Optional<PdfGrid> table = piece.table().filter(rows::containsKey);
      if (table.isEmpty()) {
        lines.keep(piece.text());
      } else if (!rows.get(table.get()).isEmpty()) {
        lines.endLine();
        lines.keep(rows.put(table.get(), ""));
      }
    }
    return lines.text();
  }

  private static List<List<String>> cells(PdfGrid grid, Map<PdfGrid.Field, StringBuilder> cells) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      int at = row;
      rows.add(
          grid.columnsOf(row).stream()
              .map(column -> cells.getOrDefault(new PdfGrid.Field(at, column), new StringBuilder()))
              .map(cell -> cell.toString().lines().map(String::strip).collect(joining("\n")))
              .toList());
    }
    return rows;
  }
}
