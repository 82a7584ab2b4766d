package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code vankho search} as somebody calls it who has not read its code. */
class SearchCommandTest {
  private static final String STORE = BuiltSite.folder().resolveSibling("store").toString();

  @Test
  void plansLikeOneAreListedAndItIsNotAmongThem() throws IOException {
    JsonNode answer = json("--like", BuiltSite.PLAN, "--top", "1");
    assertEquals(BuiltSite.PLAN, answer.path("like").asText());
    assertEquals(1, answer.path("results").size());
    for (String url : urls(answer)) {
      assertFalse(url.startsWith(BuiltSite.PLAN), url);
    }
    assertTrue(answer.path("results").get(0).path("marks").size() > 0, answer.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kho.example/thu/ke-hoach/dak-lak/62-kh-ubnd-2024/#i-1",
        "/ke-hoach/dak-lak/62-kh-ubnd-2024/index.html",
        "dak-lak/62-kh-ubnd-2024",
        "62/KH-UBND"
      })
  void aPlanIsNamedInManyWays(String name) throws IOException {
    assertEquals(BuiltSite.PLAN, json("--like", name).path("like").asText());
  }

  @Test
  void wordsAndFiltersNarrowWhatIsLikeAPlan() throws IOException {
    List<String> all = urls(json("--like", BuiltSite.PLAN));
    List<String> some = urls(json("--like", BuiltSite.PLAN, "tỉnh:\"Tuyên Quang\""));
    assertEquals(all.stream().filter(url -> url.contains("/tuyen-quang/")).toList(), some);
    assertFalse(some.isEmpty());
  }

  @Test
  void whatWasAskedForIsSaidBeforeTheList() {
    CommandLineRun run = run("--lang", "vi", "--like", "62/KH-UBND");
    assertEquals(Main.DONE, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("Các kế hoạch giống " + BuiltSite.PLAN), run.out());
  }

  @Test
  void aPlanThatIsNotThereAndOneThatIsNotOneAreSaid() {
    CommandLineRun unknown = run("--lang", "en", "--like", "99999/KH-UBND");
    assertEquals(Main.FAILED, unknown.exitCode());
    assertTrue(unknown.err().contains("dak-lak/62-kh-ubnd-2024"), unknown.err());
    assertEquals(Main.FAILED, run("--like", "").exitCode());
    assertEquals(Main.FAILED, run("--like", "/").exitCode());
  }

  @Test
  void wrongArgumentsAreWrongUsage() {
    assertEquals(Main.WRONG_USAGE, run().exitCode());
    CommandLineRun none = run("--lang", "en", "--top", "0", "ma túy");
    assertEquals(Main.WRONG_USAGE, none.exitCode());
    assertTrue(none.err().contains("--top = 0"), none.err());
    assertEquals(Main.WRONG_USAGE, run("--top", "viele", "ma túy").exitCode());
    assertEquals(Main.WRONG_USAGE, run("--like").exitCode());
    assertEquals(Main.FAILED, CommandLineRun.of("search", "x", "--store", "/none").exitCode());
  }

  private static List<String> urls(JsonNode answer) {
    List<String> urls = new ArrayList<>();
    answer.path("results").forEach(hit -> urls.add(hit.path("url").asText()));
    return urls;
  }

  private static JsonNode json(String... arguments) throws IOException {
    CommandLineRun run =
        run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
    assertEquals(Main.DONE, run.exitCode(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  private static CommandLineRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("search", "--store", STORE));
    all.addAll(List.of(arguments));
    return CommandLineRun.of(all.toArray(String[]::new));
  }
}
