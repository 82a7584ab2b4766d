package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.search.VietnameseAnalyzer.Form;

class VietnameseAnalyzerTest {
  private final VietnameseAnalyzer exact = new VietnameseAnalyzer(Form.EXACT);
  private final VietnameseAnalyzer folded = new VietnameseAnalyzer(Form.FOLDED);

  static List<FoldingTable.Row> rows() {
    return FoldingTable.rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowOfTheTableHolds(FoldingTable.Row row) {
    assertEquals(row.exact(), exact.tokens(row.text()));
    assertEquals(row.folded(), folded.tokens(row.text()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void decomposedTextGivesTheSameSyllables(FoldingTable.Row row) {
    String decomposed = Normalizer.normalize(row.text(), Normalizer.Form.NFD);
    assertEquals(row.exact(), exact.tokens(decomposed));
    assertEquals(row.folded(), folded.tokens(decomposed));
  }

  @Test
  void bigramsAreAdjacentSyllables() {
    assertEquals(
        List.of("ma túy", "túy học", "học đường"),
        new VietnameseAnalyzer(Form.EXACT, 2).tokens("ma tuý học đường"));
    assertEquals(
        List.of("ma tuy", "tuy hoc"), new VietnameseAnalyzer(Form.FOLDED, 2).tokens("ma túy học"));
    assertEquals(List.of(), new VietnameseAnalyzer(Form.EXACT, 2).tokens("một"));
  }

  @Test
  void aLoneMarkStays() {
    assertEquals(List.of("\u0301"), folded.tokens("- \u0301 -"));
  }
}
