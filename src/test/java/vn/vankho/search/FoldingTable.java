package vn.vankho.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The table that holds the Java side and the search page's script to the same syllables. */
final class FoldingTable {
  private FoldingTable() {}

  /** A text with its syllables, with and without marks. */
  record Row(String text, List<String> exact, List<String> folded) {}

  static List<Row> rows() {
    try (InputStream table = FoldingTable.class.getResourceAsStream("folding.tsv")) {
      String lines = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.startsWith("#")).map(FoldingTable::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    return new Row(cells[0], syllables(cells, 1), syllables(cells, 2));
  }

  private static List<String> syllables(String[] cells, int column) {
    String cell = column < cells.length ? cells[column] : "";
    return Stream.of(cell.split(" ")).filter(syllable -> !syllable.isEmpty()).toList();
  }
}
