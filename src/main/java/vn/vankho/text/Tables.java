package vn.vankho.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that stand beside the classes of this room. */
final class Tables {
  private Tables() {}

  /** The rows of a table; lines that begin with {@code #} are remarks. */
  static List<String> rows(String name) {
    try (InputStream stream = Tables.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such table: " + name);
      }
      String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
