package vn.vankho.search;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import vn.vankho.search.VietnameseAnalyzer.Form;

/** Lucene's own checks of token streams; they are written for JUnit 4, so this class is too. */
public class VietnameseAnalyzerOffsetsTest extends BaseTokenStreamTestCase {
  private static final String LINES = "Phòng,  chống\nma\t\ttuý\r\nUỶ BAN";

  public void testOffsetsCrossLineBreaksAndDoubleSpaces() throws IOException {
    try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(Form.EXACT)) {
      assertAnalyzesTo(
          analyzer,
          LINES,
          new String[] {"phòng", "chống", "ma", "túy", "ủy", "ban"},
          new int[] {0, 8, 14, 18, 23, 26},
          new int[] {5, 13, 16, 21, 25, 29},
          new int[] {1, 1, 1, 1, 1, 1});
    }
  }

  public void testOffsetsPointIntoDecomposedText() throws IOException {
    String text = Normalizer.normalize("hoà bình đường", Normalizer.Form.NFD);
    try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(Form.FOLDED)) {
      assertAnalyzesTo(
          analyzer,
          text,
          new String[] {"hoa", "binh", "duong"},
          new int[] {0, 5, 11},
          new int[] {4, 10, text.length()});
    }
  }

  public void testBigramsSpanBothSyllables() throws IOException {
    try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(Form.EXACT, 2)) {
      assertAnalyzesTo(
          analyzer,
          "ma  túy, ma túy",
          new String[] {"ma túy", "túy ma", "ma túy"},
          new int[] {0, 4, 9},
          new int[] {7, 11, 15},
          new int[] {1, 1, 1});
    }
  }

  public void testDocumentNumbersFallIntoParts() throws IOException {
    try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(Form.EXACT)) {
      assertAnalyzesTo(
          analyzer,
          "số 62/2022/TT- BTC",
          new String[] {"số", "62", "2022", "tt", "btc"},
          new int[] {0, 3, 6, 11, 15},
          new int[] {2, 5, 10, 13, 18});
    }
  }

  public void testRandomDataKeepsEveryContract() throws IOException {
    for (Form form : Form.values()) {
      for (int size = 1; size <= 3; size++) {
        try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(form, size)) {
          checkRandomData(random(), analyzer, 100 * RANDOM_MULTIPLIER);
        }
      }
    }
  }
}
