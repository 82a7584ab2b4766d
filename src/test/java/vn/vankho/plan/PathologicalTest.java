package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same words over and over take time in proportion to their number. CPU time is measured, so
 * that a busy machine does not matter.
 */
class PathologicalTest {
  /** In UTF-16 units; four times as many are about 200 kB of Vietnamese. */
  private static final int SHORT = 35_000;

  private static final int LONG = 4 * SHORT;

  /** Quadratic time makes four times the words take sixteen times as long. */
  private static final double MOST_GROWTH = 8;

  /** Below this, in seconds, clock and warm-up decide more than the words. */
  private static final double NOTHING = 0.4;

  private static final double MOST_SECONDS = 10;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @BeforeAll
  static void warmUp() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      read(new AnyText(seed).shuffledScraps(200));
    }
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void timeGrowsWithLength(String scrap, String joint) {
    String unit = scrap + joint;
    double longer = seconds(unit.repeat(LONG / unit.length()));
    assertTrue(longer < MOST_SECONDS, () -> longer + " s");
    if (longer > NOTHING) {
      double shorter = seconds(unit.repeat(SHORT / unit.length()));
      assertTrue(longer < MOST_GROWTH * shorter, () -> shorter + " s, then " + longer + " s");
    }
  }

  /** Every scrap, as one long line and as many short ones in turn. */
  static Stream<Arguments> repeated() throws IOException {
    List<String> joints = List.of(" ", "\n", "");
    List<String> scraps = AnyText.scraps();
    return Stream.iterate(0, i -> i < scraps.size(), i -> i + 1)
        .map(i -> Arguments.of(scraps.get(i), joints.get(i % joints.size())));
  }

  private static double seconds(String text) {
    long start = CLOCK.getCurrentThreadCpuTime();
    read(text);
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void read(String text) {
    var repaired = Texts.repaired(text);
    Plan plan = new PlanParser().parse(repaired);
    assertEquals(text.length(), repaired.original().length(), () -> "read: " + plan.kind());
  }
}
