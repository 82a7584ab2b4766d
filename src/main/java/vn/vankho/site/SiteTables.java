package vn.vankho.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables beside the classes of this room, which people edit: a line a row, columns parted by tabs,
 * {@code #} opens a comment, the first line that is none names the columns.
 */
final class SiteTables {
  private SiteTables() {}

  static List<String[]> rows(String name, int columns) {
    try (InputStream in = SiteTables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> cells(name, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String[] cells(String name, String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns) {
      throw new IllegalArgumentException(name + ": not " + columns + " columns: " + line);
    }
    return cells;
  }
}
