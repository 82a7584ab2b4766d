package vn.vankho.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.source.ExtractedText;

/** What every repair must keep, on the plans as they came and with noise of every strength. */
class RepairPropertyTest {
  private static final double[] SHARES = {0, 0.02, 0.1, 0.4};

  private static final TextRepair REPAIR = new TextRepair();

  static Stream<Arguments> texts() throws IOException {
    List<String> plans = Texts.plans();
    return IntStream.range(0, plans.size() * SHARES.length)
        .mapToObj(
            i ->
                Arguments.of(
                    i, Noise.on(plans.get(i / SHARES.length), i, SHARES[i % SHARES.length])));
  }

  @ParameterizedTest(name = "text {0}")
  @MethodSource("texts")
  void theOriginalCanBeHadBack(int number, String text) {
    for (boolean recognised : List.of(false, true)) {
      assertEquals(text, REPAIR.repair(extracted(text, recognised)).original());
      assertEquals(text, REPAIR.repairWords(extracted(text, recognised)).original());
    }
  }

  @ParameterizedTest(name = "text {0}")
  @MethodSource("texts")
  void repairingAgainChangesNothing(int number, String text) {
    for (boolean recognised : List.of(false, true)) {
      changesNothingMore(text, words -> REPAIR.repair(extracted(words, recognised)));
      changesNothingMore(text, words -> REPAIR.repairWords(extracted(words, recognised)));
    }
  }

  private static void changesNothingMore(String text, Function<String, NormalizedText> repair) {
    String once = repair.apply(text).text();
    assertEquals(List.of(), repair.apply(once).corrections());
  }

  @ParameterizedTest(name = "text {0}")
  @MethodSource("texts")
  void wordRepairsKeepTheNumberOfLines(int number, String text) {
    String repaired = REPAIR.repairWords(extracted(text, true)).text();
    assertEquals(text.lines().count(), repaired.lines().count());
  }

  @ParameterizedTest(name = "text {0}")
  @MethodSource("texts")
  void aRepairSaysTheSameEveryTime(int number, String text) {
    NormalizedText first = REPAIR.repair(extracted(text, true));
    assertEquals(first, new TextRepair().repair(extracted(text, true)));
    assertTrue(first.quality().damage() >= 0);
  }

  @ParameterizedTest(name = "text {0}")
  @MethodSource("texts")
  void noiseIsRepaired(int number, String text) {
    if (SHARES[number % SHARES.length] > 0) {
      NormalizedText repaired = REPAIR.repair(extracted(text, true));
      assertNotEquals(Quality.Verdict.CLEAN, repaired.quality().verdict());
      assertTrue(WordRepairs.of(repaired).size() > 10, () -> repaired.quality().toString());
    }
  }

  private static ExtractedText extracted(String text, boolean recognised) {
    ExtractedText plain = Texts.extracted(text);
    return new ExtractedText(plain.source(), "text/plain", text, List.of(), recognised);
  }
}
