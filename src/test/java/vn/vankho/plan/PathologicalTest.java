package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.text.NormalizedText;

/**
 * The same words over and over do not keep a reader for long. The limit is far above what a busy
 * machine takes in proportion to the length, and far below what quadratic time would take; how time
 * grows is measured by {@code scripts/bench reading}.
 */
class PathologicalTest {
  /** In UTF-16 units: about 200 kB of Vietnamese. */
  private static final int LENGTH = 140_000;

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @MethodSource("repeated")
  void repeatedWordsAreReadInTime(String scrap, String joint) {
    String unit = scrap + joint;
    String text = unit.repeat(LENGTH / unit.length());
    assertTimeoutPreemptively(LIMIT, () -> read(text));
  }

  /** Every scrap, as one long line and as many short ones in turn. */
  static Stream<Arguments> repeated() throws IOException {
    List<String> joints = List.of(" ", "\n", "");
    List<String> scraps = AnyText.scraps();
    return Stream.iterate(0, i -> i < scraps.size(), i -> i + 1)
        .map(i -> Arguments.of(scraps.get(i), joints.get(i % joints.size())));
  }

  /**
   * Where time grew with the square of the length, half a megabyte of the same took minutes; the
   * words are not repaired first, so that it is the reader that is held.
   */
  @ParameterizedTest
  @MethodSource("lines")
  void repeatedLinesOfAPlanAreReadInTime(String unit) {
    String text = unit.repeat(4 * LENGTH / unit.length());
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertNotNull(new PlanParser().parse(new NormalizedText(text, List.of(), List.of()))));
  }

  static Stream<String> lines() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/vn/vankho/plan/repeated.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .map(line -> line.replace("\\n", "\n"));
  }

  private static void read(String text) {
    var repaired = Texts.repaired(text);
    Plan plan = new PlanParser().parse(repaired);
    assertEquals(text.length(), repaired.original().length(), () -> "read: " + plan.kind());
  }
}
