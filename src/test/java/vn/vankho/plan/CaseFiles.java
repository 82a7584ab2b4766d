package vn.vankho.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads a folder of cases: a document, a line of five equals signs, what is expected of it. */
final class CaseFiles {
  private static final String SEPARATOR = "\n=====\n";

  private CaseFiles() {}

  static Stream<Arguments> in(String folder) throws IOException {
    Path path = Path.of("src/test/resources/vn/vankho/plan", folder);
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted().toList().stream().map(CaseFiles::arguments);
    }
  }

  private static Arguments arguments(Path file) {
    try {
      String[] parts = Files.readString(file).split(SEPARATOR, 2);
      return Arguments.of(file.getFileName().toString(), parts[0], parts[1].strip());
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
