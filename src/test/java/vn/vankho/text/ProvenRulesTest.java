package vn.vankho.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProvenRulesTest {
  private static final Path TABLE = Path.of("src/test/resources/vn/vankho/text/proven.txt");
  private static final List<RepairRule> RULES =
      List.of(new NumberingRule(), new QuoteRule(), new AbbreviationRule());

  static Stream<Arguments> proven() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .map(row -> Arguments.of((Object[]) row.split(" → ", 2)));
  }

  @ParameterizedTest
  @MethodSource("proven")
  void whatThePageProvesIsMendedAndNothingElse(String damaged, String expected) {
    assertEquals(expected, mended(damaged.replace('⏎', '\n')).replace('\n', '⏎'));
  }

  @ParameterizedTest
  @MethodSource("proven")
  void mendingTwiceChangesNothingMore(String damaged, String expected) {
    String right = expected.replace('⏎', '\n');
    assertEquals(right, mended(right), damaged);
  }

  private static String mended(String text) {
    Revision revision = new Revision(text, List.of());
    for (RepairRule rule : RULES) {
      revision = revision.revisedBy(rule);
    }
    return revision.text();
  }
}
