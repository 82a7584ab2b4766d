package vn.vankho.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.measure.Matcher.Matching;

class MatcherTest {
  private static final Matcher NEAR = Matcher.by((gold, read) -> gold.near(read, 2));

  @Test
  void eachAnnotatedEntryTakesTheNearestThatIsFree() throws IOException {
    Matching matching = match("[{'line': 5}, {'line': 6}]", "[{'line': 4}, {'line': 6}]");
    assertEquals(
        List.of(4, 6), matching.pairs().stream().map(p -> p.read().line().getAsInt()).toList());
  }

  @Test
  void whatIsNotFoundIsMissedAndWhatIsLeftIsSurplus() throws IOException {
    Matching matching = match("[{'line': 5}, {'line': 20}]", "[{'line': 5}, {'line': 9}, {}]");
    assertEquals(1, matching.pairs().size());
    assertEquals(1, matching.missed());
    assertEquals(2, matching.surplus());
  }

  @Test
  void doubtfulEntriesCountNeitherWayAndChooseLast() throws IOException {
    String doubtful = "{'line': 5, 'doubtful': true}";
    assertEquals(0, match("[" + doubtful + "]", "[]").missed());
    assertEquals(0, match("[" + doubtful + "]", "[{'line': 5}]").surplus());
    assertEquals(0, match("[" + doubtful + "]", "[{'line': 5}]").pairs().size());
    assertEquals(1, match("[" + doubtful + ", {'line': 6}]", "[{'line': 5}]").pairs().size());
  }

  @Test
  void freeExtrasCostNothing() throws IOException {
    Matcher free = new Matcher((gold, read) -> false, e -> false, e -> e.is("inline"));
    assertEquals(1, free.match(List.of(), list("[{'inline': true}, {'line': 1}]")).surplus());
  }

  private static Matching match(String gold, String read) throws IOException {
    return NEAR.match(list(gold), list(read));
  }

  private static List<Entry> list(String json) throws IOException {
    return Entry.parse("test", "{'list': %s}".formatted(json).replace('\'', '"')).list("list");
  }
}
