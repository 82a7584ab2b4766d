package vn.vankho.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchScoresTest {
  @Test
  void theFirstAnswerIsWorthMost() {
    assertEquals(new SearchScores(1, 1, 1, 1), SearchScores.of(List.of("a", "b"), Set.of("a")));
    SearchScores second = SearchScores.of(List.of("b", "a"), Set.of("a"));
    assertEquals(Math.log(2) / Math.log(3), second.ndcg10(), 1e-12);
    assertEquals(0, second.p1());
    assertEquals(0.5, second.mrr10());
  }

  @Test
  void onlyRecallLooksBeyondTheTenth() {
    List<String> late =
        Stream.concat(IntStream.range(0, 10).mapToObj(i -> "x" + i), Stream.of("a")).toList();
    assertEquals(new SearchScores(0, 0, 0, 0.5), SearchScores.of(late, Set.of("a", "b")));
  }

  @Test
  void theMeanIsTakenOverAllQuestions() {
    SearchScores none = SearchScores.of(List.of(), Set.of("a"));
    SearchScores all = SearchScores.of(List.of("a"), Set.of("a"));
    assertEquals(new SearchScores(0.5, 0.5, 0.5, 0.5), SearchScores.mean(List.of(none, all)));
  }
}
