package vn.vankho.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {
  private final TextRepair repair = new TextRepair();

  static Stream<Arguments> repairs() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/vn/vankho/text/repairs.txt")).stream()
        .filter(line -> line.contains(" → ") && !line.startsWith("#"))
        .map(line -> line.replace('⏎', '\n').replace('␣', '\u00a0').replace('¤', '\u00ad'))
        .map(line -> Arguments.of((Object[]) line.split(" → ", 2)));
  }

  static Stream<String> texts() throws IOException {
    return Stream.concat(Texts.plans().stream(), IntStream.range(0, 3000).mapToObj(Texts::random));
  }

  @ParameterizedTest
  @MethodSource("repairs")
  void textsAreRepaired(String text, String expected) {
    assertEquals(expected, repaired(text).text());
  }

  @Test
  void lettersAndMarksComeTogether() {
    assertEquals("kế hoạch", repaired("kê\u0301 hoa\u0323ch").text());
    assertEquals("hướng", repaired("hƣo\u031b\u0301ng").text());
  }

  @Test
  void theOriginalCanAlwaysBeHadBack() throws IOException {
    texts().forEach(text -> assertEquals(text, repaired(text).original()));
    texts().forEach(text -> assertEquals(text, words(text).original()));
  }

  @Test
  void repairingARepairedTextChangesNothing() throws IOException {
    texts()
        .map(text -> repaired(text).text())
        .forEach(text -> assertEquals(List.of(), repaired(text).corrections()));
  }

  @Test
  void wordRepairsKeepTheLines() throws IOException {
    texts().forEach(text -> assertEquals(breaks(text), breaks(words(text).text())));
  }

  @Test
  void linesAreThoseOfTheFile() throws IOException {
    for (String text : Texts.plans()) {
      NormalizedText repaired = repaired(text);
      List<String> lines = text.lines().toList();
      LineMap map = repaired.lines();
      for (int at = 0; at < repaired.text().length(); at++) {
        char unit = repaired.text().charAt(at);
        if (Character.isLetter(unit) && !corrected(repaired, at)) {
          assertTrue(lines.get(map.lineAt(at) - 1).indexOf(unit) >= 0);
        }
      }
    }
  }

  private static boolean corrected(NormalizedText text, int at) {
    return text.corrections().stream().anyMatch(correction -> correction.span().contains(at));
  }

  @Test
  void pageNumbersFallOutOfTheFlow() {
    String page = "dòng chữ của trang\n".repeat(12);
    String text = page + "2\n" + page + "3\n" + page;
    assertFalse(repaired(text).text().matches("(?s).*\\d.*"));
    assertEquals(40 - 1, repaired(text).lines().lineAt(repaired(text).text().length() - 1) + 1);
  }

  @Test
  void numbersInTablesAreNoPageNumbers() {
    String words = "Dòng chữ của trang.\n".repeat(12);
    String table = words + "|\n2\n|\n" + words + "|\n3\n|\n" + words;
    assertEquals(table.replace("|", ""), repaired(table).text());
    String rows = "1\n" + words + "2\n" + words + "3\n" + words;
    assertEquals(rows, repaired(rows).text());
  }

  @Test
  void barsOfTablesFallOutAndAreStillKnown() {
    NormalizedText repaired = repaired("Tên\n|\nSố\n | |\nGhi chú | không\n");
    assertEquals("Tên\n\nSố\n\nGhi chú | không\n", repaired.text());
    assertEquals(
        List.of(false, true, false, true, false),
        Stream.of(new Span(0, 3), new Span(4, 4), new Span(5, 7), new Span(8, 8), new Span(9, 25))
            .map(line -> repaired.bars().stoodOn(line.start(), line.end()))
            .toList());
  }

  @Test
  void headersOfPagesFallOutOfTheFlow() {
    List<String> pages =
        IntStream.rangeClosed(1, 4)
            .mapToObj(n -> "CÔNG BÁO trang " + n + "\nChữ " + "abcd".charAt(n - 1) + ".\n")
            .toList();
    List<Integer> starts =
        IntStream.range(0, 4).mapToObj(n -> String.join("", pages.subList(0, n)).length()).toList();
    NormalizedText repaired = repair.repair(Texts.extracted(String.join("", pages), starts));
    assertEquals("\nChữ a.\n\nChữ b.\n\nChữ c.\n\nChữ d.\n", repaired.text());
    assertEquals(List.of(0, 8, 16, 24), repaired.pageStarts());
  }

  @Test
  void pageStartsMoveWithTheText() {
    NormalizedText repaired =
        repair.repair(Texts.extracted("**một** \nhai\nBa", List.of(0, 9, 13)));
    assertEquals("một hai\nBa", repaired.text());
    assertEquals(List.of(0, 4, 8), repaired.pageStarts());
  }

  @Test
  void whatIsRepairedIsSaidInWords() {
    Correction correction = repaired("số 9470/KH- UBND").corrections().get(0);
    assertEquals("9470/KH- UBND", correction.was());
    assertEquals("9470/KH-UBND", correction.became());
    assertEquals("split-symbol", correction.rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "* ", "1/", "1 / ", "1- ", "9/KH - ", "a\n", "A\n", "- ", "\u0301", "e\u0301", "Ð",
        "2\n", "\u00a0", "|\n", "---\n", "a\n*"
      })
  void longRepeatedInputTakesLinearTime(String repeated) {
    String text = repeated.repeat(1_000_000 / repeated.length());
    assertTimeout(Duration.ofSeconds(10), () -> repaired(text));
  }

  private NormalizedText repaired(String text) {
    return repair.repair(Texts.extracted(text));
  }

  private NormalizedText words(String text) {
    return repair.repairWords(Texts.extracted(text));
  }

  private static String breaks(String text) {
    return text.chars()
        .filter(unit -> unit == '\n')
        .mapToObj(unit -> "⏎")
        .collect(Collectors.joining());
  }
}
