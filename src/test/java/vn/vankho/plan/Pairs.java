package vn.vankho.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads a table of {@code text → expected} lines; {@code #} opens a comment. */
final class Pairs {
  private Pairs() {}

  static Stream<Arguments> of(String name) {
    try (InputStream in = Pairs.class.getResourceAsStream(name)) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(l -> l.contains(" → ") && !l.startsWith("#")).map(Pairs::pair);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arguments pair(String line) {
    String[] sides = line.split(" → ", 2);
    return Arguments.of(sides[0].strip(), sides[1].strip());
  }
}
