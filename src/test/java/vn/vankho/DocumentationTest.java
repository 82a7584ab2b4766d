package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told to type exists. */
class DocumentationTest {
  private static final Pattern SCRIPT = Pattern.compile("scripts/([a-z-]+)");
  private static final Pattern COMMAND = Pattern.compile("scripts/vankho ([a-z]+)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

  /** A command and its options: the rest of a line, or of a code span. */
  private static final Pattern CALL = Pattern.compile("scripts/vankho ([a-z]+)([^`\\n]*)");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md", "docs/benchmarks.md"})
  void everyScriptIsThereAndRuns(String file) throws IOException {
    Set<String> scripts = found(SCRIPT, text(file));
    assertFalse(scripts.isEmpty(), file);
    scripts.forEach(name -> assertTrue(Files.isExecutable(Path.of("scripts", name)), name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void everyCommandIsKnown(String file) throws IOException {
    Set<String> commands = found(COMMAND, text(file));
    assertFalse(commands.isEmpty(), file);
    commands.forEach(command -> assertEquals(0, helpOf(command).exitCode(), command));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void everyOptionIsOneOfItsCommand(String file) throws IOException {
    for (MatchResult call : CALL.matcher(text(file)).results().toList()) {
      Set<String> known = found(OPTION, helpOf(call.group(1)).out());
      assertEquals(Set.of(), without(found(OPTION, call.group(2)), known), call.group());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void everyOptionIsOneOfSomeCommand(String file) throws IOException {
    String text = text(file);
    Set<String> known =
        Stream.concat(Stream.of("build", "serve"), found(COMMAND, text).stream())
            .flatMap(command -> found(OPTION, helpOf(command).out()).stream())
            .collect(Collectors.toSet());
    assertFalse(found(OPTION, text).isEmpty(), file);
    assertEquals(Set.of(), without(found(OPTION, text), known));
  }

  private static CommandLineRun helpOf(String command) {
    return CommandLineRun.of(command, "--help");
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(file));
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  /** What a pattern finds: its first group where it has one. */
  private static Set<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher
        .results()
        .map(result -> result.group(Math.min(1, result.groupCount())))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
