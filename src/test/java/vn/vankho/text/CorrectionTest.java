package vn.vankho.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.source.ExtractedText;

class CorrectionTest {
  private static final Path TABLES = Path.of("src/test/resources/vn/vankho/text");

  private final TextRepair repair = new TextRepair();

  static Stream<Arguments> corrections() throws IOException {
    return rows("corrections.txt").map(row -> Arguments.of((Object[]) row.split(" → ", 2)));
  }

  static Stream<String> kept() throws IOException {
    return rows("kept.txt");
  }

  private static Stream<String> rows(String table) throws IOException {
    return Files.readAllLines(TABLES.resolve(table)).stream()
        .filter(row -> !row.isBlank() && !row.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("corrections")
  void damagedWordsAreRepaired(String damaged, String expected) {
    assertEquals(expected, repaired(damaged).text());
  }

  @ParameterizedTest
  @MethodSource("kept")
  void whatMustStayStays(String text) {
    assertEquals(text, repaired(text).text());
  }

  @Test
  void recognisedTextCanBeHadBackAndIsRepairedOnce() throws IOException {
    List<String> damaged = corrections().map(row -> (String) row.get()[0]).toList();
    String page = String.join("\n", damaged);
    Stream.concat(Stream.of(page), IntStream.range(0, 300).mapToObj(seed -> spoiled(page, seed)))
        .forEach(
            text -> {
              NormalizedText once = repaired(text);
              assertEquals(text, once.original());
              assertEquals(List.of(), repaired(once.text()).corrections());
            });
  }

  /** The page with letters taken out, put in and changed; the same for the same seed. */
  private static String spoiled(String page, int seed) {
    java.util.Random random = new java.util.Random(seed);
    StringBuilder text = new StringBuilder(page);
    for (int i = 0; i < 20; i++) {
      int at = random.nextInt(text.length() - 1);
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, ".,;:~'- ấđ".charAt(random.nextInt(10)));
        default -> text.setCharAt(at, "aăâeêioôơuưyáàảãạbdđhlnt".charAt(random.nextInt(24)));
      }
    }
    return text.toString();
  }

  @Test
  void everyChangeSaysItsRuleAndHowSureItIs() {
    Correction correction = repaired("phòng, chống tội pham và tệ nạn xã hội").corrections().get(0);
    assertEquals("pham", correction.was());
    assertEquals("phạm", correction.became());
    assertEquals("ocr-word", correction.rule());
    assertTrue(correction.confidence() >= CorrectionRule.SURE && correction.confidence() < 1);
  }

  @Test
  void aKindOfChangeCanBeSwitchedOff() {
    RepairSettings off = new RepairSettings(Set.of("ocr-word"), Set.of(), List.of());
    String text = "phòng, chống tội pham và tệ nạn xã hội";
    assertEquals(text, repair.repair(recognised(text), off).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ocr-word", "ocr-real-word", "ocr-bullet", "ocr-numbering", "ocr-abbreviation"})
  void eachKindOfChangeIsMadeUnlessItIsSwitchedOff(String rule) throws IOException {
    String page =
        String.join("\n", corrections().map(row -> (String) row.get()[0]).toList())
            + "\n1. Cử cán bộ dự họp với HDND tỉnh;\na) Một.\n\nb) Hai.\n\n€) Ba.";
    RepairSettings off = new RepairSettings(Set.of(rule), Set.of(), List.of());
    assertTrue(rules(repaired(page)).contains(rule));
    assertFalse(rules(repair.repair(recognised(page), off)).contains(rule));
  }

  private static Set<String> rules(NormalizedText text) {
    return text.corrections().stream()
        .flatMap(correction -> WordRepairs.rules(correction).stream())
        .collect(Collectors.toSet());
  }

  @Test
  void suggestionsStandWhereTheyAreSaidToStand() throws IOException {
    for (String text : Texts.plans()) {
      NormalizedText repaired = repaired(text);
      for (Suggestion doubt : repaired.suggestions()) {
        assertEquals(doubt.was(), doubt.span().of(repaired.text()));
        assertTrue(doubt.confidence() < ChangeKind.MARK.sure());
      }
    }
  }

  private NormalizedText repaired(String text) {
    return repair.repair(recognised(text));
  }

  private static ExtractedText recognised(String text) {
    ExtractedText plain = Texts.extracted(text);
    return new ExtractedText(plain.source(), "text/plain", text, List.of(), true);
  }
}
