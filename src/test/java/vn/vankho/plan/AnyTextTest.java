package vn.vankho.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.source.ContentFolder;
import vn.vankho.source.SourceFile;

/**
 * Any text gives a plan that keeps the laws of {@link PlanLaws}. More texts than here are tried
 * with {@code -Danytext.seeds=5000}; one that fails belongs into the folder of {@link
 * BrokenExtractsTest}, cut down to what it takes.
 */
class AnyTextTest {
  private static final int SEEDS = Integer.getInteger("anytext.seeds", 200);

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", "\n\n\n\n", "a", "I", "1", "-", "“", "|", "\0", "\ud800", "\udc00"})
  void theShortestTextsGiveAPlan(String text) {
    PlanLaws.hold(text);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shuffledWordsGiveAPlan(int seed) throws IOException {
    PlanLaws.hold(new AnyText(seed).shuffledScraps(200));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPieceOfAPlanGivesAPlan(int seed) throws IOException {
    PlanLaws.hold(new AnyText(seed).cut(plan(seed)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDisturbedPieceOfAPlanGivesAPlan(int seed) throws IOException {
    AnyText any = new AnyText(seed);
    PlanLaws.hold(any.disturbed(any.cut(plan(seed)) + "\n", 40));
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void linesInAnyOrderGiveAPlan(int seed) throws IOException {
    PlanLaws.hold(new AnyText(seed).shuffledLines(plan(seed)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aPlanAsOtherProgramsWriteItGivesAPlan(String text) {
    PlanLaws.hold(text);
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  static IntStream fewSeeds() {
    return IntStream.range(0, SEEDS / 10);
  }

  static Stream<String> forms() throws IOException {
    return Stream.of(plan(0), plan(1), plan(2), plan(3), plan(4)).flatMap(AnyText::forms);
  }

  private static String plan(int seed) throws IOException {
    List<SourceFile> plans = ContentFolder.list(Path.of("content"));
    return Files.readString(plans.get(seed % plans.size()).path());
  }
}
