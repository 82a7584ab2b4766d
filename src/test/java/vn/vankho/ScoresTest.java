package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.vankho.measure.Entry;
import vn.vankho.measure.Scores;
import vn.vankho.measure.Tally;
import vn.vankho.source.ContentFolder;
import vn.vankho.source.SourceFile;

/** How right the reading of the five plans is cannot sink unnoticed. */
class ScoresTest {
  private static final Path GOLD = Path.of("src/test/resources/vn/vankho/gold");
  private static Scores scores = Scores.none();

  @BeforeAll
  static void readThePlans() throws IOException {
    for (SourceFile source : annotated()) {
      String read = PlanJson.write(DocumentReader.with(Settings.defaults()).read(source));
      scores = scores.plus(Scores.of(Entry.in(gold(source)), Entry.parse(source.name(), read)));
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "measure/floors.tsv", delimiter = '\t')
  void noScoreSinksBelowItsFloor(String kind, String figure, double floor) {
    Tally tally = scores.kinds().get(kind);
    double reached = figure.equals("F1") ? tally.f1() : tally.attributes().get(figure).value();
    assertTrue(reached >= floor, () -> kind + ", " + figure + ": " + reached + " < " + floor);
  }

  @Test
  void everyKindHasAFloor() throws IOException {
    String floors = Files.readString(GOLD.resolveSibling("measure/floors.tsv"));
    assertEquals(
        scores.kinds().keySet(),
        floors
            .lines()
            .filter(l -> l.contains("\tF1\t"))
            .map(l -> l.substring(0, l.indexOf("\t")))
            .collect(Collectors.toSet()));
  }

  @Test
  void everyAnnotatedPlanIsRead() throws IOException {
    try (var files = Files.walk(GOLD)) {
      assertEquals(files.filter(f -> f.toString().endsWith(".json")).count(), annotated().size());
    }
  }

  private static List<SourceFile> annotated() throws IOException {
    return ContentFolder.list(Path.of("content")).stream()
        .filter(source -> Files.exists(gold(source)))
        .toList();
  }

  private static Path gold(SourceFile source) {
    return GOLD.resolve(Inputs.renamed(source, ".json"));
  }
}
