package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts and people may rely on: exit codes, outputs, messages in both languages. */
class CommandLineTest {
  private static final String PLAN = "content/ke-hoach/dak-lak/62-kh-ubnd-2024.txt";

  @TempDir Path folder;

  @Test
  void saysWhatIsWrongWithACommandThatDoesNotExist() {
    CommandLineRun run = CommandLineRun.of("bild");
    assertEquals(Main.WRONG_USAGE, run.exitCode());
    assertTrue(run.err().contains("bild"), run.err());
    assertTrue(run.err().contains("build"), run.err());
  }

  @Test
  void saysWhatIsMissingInTheLanguageAskedFor() {
    assertTrue(CommandLineRun.of("inspect", "--lang", "vi").err().contains("Còn thiếu: FILE|DIR"));
    assertTrue(CommandLineRun.of("inspect", "--lang=en").err().contains("Missing: FILE|DIR"));
  }

  @Test
  void anInputThatIsNotThereCannotBeInspected() {
    CommandLineRun run = CommandLineRun.of("inspect", "no/such/file.txt");
    assertEquals(Main.FAILED, run.exitCode());
    assertTrue(run.err().contains("no/such/file.txt"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "inspect", "normalize", "search", "rank", "serve", "check"})
  void everyCommandExplainsItselfInBothLanguages(String command) {
    CommandLineRun english = CommandLineRun.of(command, "--help", "--lang", "en");
    CommandLineRun vietnamese = CommandLineRun.of(command, "--help", "--lang", "vi");
    assertEquals(Main.DONE, english.exitCode());
    assertTrue(english.out().contains("Options:"), english.out());
    assertTrue(vietnamese.out().contains("Tùy chọn:"), vietnamese.out());
  }

  @Test
  void inspectPrintsJson() throws IOException {
    CommandLineRun run = CommandLineRun.of("inspect", PLAN, "--json");
    assertEquals(Main.DONE, run.exitCode());
    var json = PlanJson.mapper().readTree(run.out());
    assertEquals("62/KH-UBND", json.at("/header/number").asText());
    assertEquals("plan", json.at("/kind").asText());
  }

  @Test
  void inspectWritesAFileForEachDocument() {
    CommandLineRun run =
        CommandLineRun.of("inspect", "content/ke-hoach", "--out", folder.toString(), "--quiet");
    assertEquals(Main.DONE, run.exitCode());
    assertTrue(Files.exists(folder.resolve("tuyen-quang/172-kh-ubnd-2021.json")));
  }

  @Test
  void normalizeKeepsEveryLine() throws IOException {
    CommandLineRun.of("normalize", PLAN, "--out", folder.toString(), "--quiet");
    String repaired = Files.readString(folder.resolve("62-kh-ubnd-2024.txt"));
    String source = Files.readString(Path.of(PLAN));
    assertEquals(source.lines().count(), repaired.lines().count());
    assertTrue(repaired.contains("9470/KH-UBND"), "a split number is joined within its line");
  }

  @Test
  void aFileThatCannotBeDecodedIsNamedAndTheRestIsRead() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.copy(Path.of(PLAN), content.resolve("good.txt"));
    Files.write(content.resolve("bad.txt"), "Kế hoạch".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(content.resolve("cut.txt"), new byte[] {'K', (byte) 0xe1, (byte) 0xba});
    CommandLineRun run =
        CommandLineRun.of(
            "inspect",
            content.toString(),
            "--out",
            folder.resolve("out").toString(),
            "--lang",
            "en");
    assertEquals(Main.SOME_UNREADABLE, run.exitCode());
    assertTrue(run.err().contains("cut.txt") && run.err().contains("UTF-8"), run.err());
    assertTrue(Files.exists(folder.resolve("out/good.json")));
  }

  @Test
  void aSettingsFileWithASlipIsRefusedByName() throws IOException {
    Path settings = Files.writeString(folder.resolve("vankho.yml"), "titel: Kho\n");
    CommandLineRun run = CommandLineRun.of("inspect", PLAN, "--settings", settings.toString());
    assertEquals(Main.FAILED, run.exitCode());
    assertTrue(run.err().contains("titel"), run.err());
  }
}
