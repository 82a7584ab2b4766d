package vn.vankho.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables beside the classes of this room: a row a line, columns parted by tabs; what
 * follows {@code #} at the start of a line is a remark.
 */
final class WordTable {
  private WordTable() {}

  /** The rows of the table of that name. */
  static List<String[]> rows(String name) {
    try (InputStream stream = WordTable.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such table: " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  /** The first column of the table of that name. */
  static List<String> words(String name) {
    return rows(name).stream().map(row -> row[0].strip()).toList();
  }
}
