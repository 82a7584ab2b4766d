package vn.vankho.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Extracts that once broke the repair or the reading keep the laws now. */
class BrokenExtractsTest {
  private static final Path FOLDER = Path.of("src/test/resources/vn/vankho/plan/broken");

  @ParameterizedTest
  @MethodSource("extracts")
  void whatOnceBrokeHolds(Path extract) throws IOException {
    PlanLaws.hold(Files.readString(extract));
  }

  static List<Path> extracts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
