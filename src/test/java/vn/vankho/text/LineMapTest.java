package vn.vankho.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineMapTest {
  private static LineMap map(String text, Correction... corrections) {
    return new NormalizedText(text, List.of(), List.of(corrections)).lines();
  }

  private static Correction correction(int at, String was, String became) {
    return new Correction("r", at, was, became, 1);
  }

  @Test
  void linesOfAnUnchangedTextCountFromOne() {
    LineMap map = map("a\n\nb\n");
    assertEquals(1, map.lineAt(0));
    assertEquals(1, map.lineAt(1));
    assertEquals(2, map.lineAt(2));
    assertEquals(3, map.lineAt(3));
    assertEquals(new Span(3, 5), map.lineSpan(3));
  }

  @Test
  void whatFollowsAJoinStandsOnTheNextLine() {
    LineMap map = map("một hai\nba", correction(3, "\n", " "));
    assertEquals(1, map.lineAt(2));
    assertEquals(2, map.lineAt(4));
    assertEquals(3, map.lineAt(8));
    assertEquals(new Span(0, 4), map.lineSpan(0));
    assertEquals(new Span(4, 8), map.lineSpan(6));
  }

  @Test
  void aLineThatFellOutIsStillCounted() {
    LineMap map = map("một\nhai", correction(3, "\n2", ""));
    assertEquals(1, map.lineAt(0));
    assertEquals(3, map.lineAt(4));
  }

  @Test
  void severalLinesThatFellOutAreAllCounted() {
    LineMap map = map("ab", correction(1, "\n|\n2\n", ""));
    assertEquals(1, map.lineAt(0));
    assertEquals(4, map.lineAt(1));
  }

  @Test
  void wordsThatWereTornBelongToTheLineOnWhichTheyStart() {
    LineMap map =
        map("số 62/2022/TT-BTC ngày\nx", correction(3, "62/2022/\nTT-BTC", "62/2022/TT-BTC"));
    assertEquals(1, map.lineAt(3));
    assertEquals(1, map.lineAt(16));
    assertEquals(2, map.lineAt(17));
    assertEquals(3, map.lineAt(23));
  }
}
