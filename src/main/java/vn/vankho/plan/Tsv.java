package vn.vankho.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that people edit: a line a row, columns parted by tabs, {@code #} opens a comment, the
 * first line that is none names the columns.
 */
final class Tsv {
  private Tsv() {}

  /** The rows of the table of that name beside this class, each with at least {@code columns}. */
  static List<String[]> rows(String name, int columns) {
    try (InputStream in = Tsv.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + name);
      }
      Stream<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> cells(name, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The parts of a cell that are separated by bars. */
  static List<String> list(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
  }

  private static String[] cells(String name, String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length < columns) {
      throw new IllegalArgumentException(name + ": fewer than " + columns + " columns: " + line);
    }
    return cells;
  }
}
