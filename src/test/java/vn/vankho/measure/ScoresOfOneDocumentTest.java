package vn.vankho.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScoresOfOneDocumentTest {
  private static final String GOLD =
      """
      {"header": {"issuer": "Ủy ban nhân dân tỉnh A", "number": "5/KH-UBND", "recipients": ["Lưu: VT"]},
       "citations": [{"id": 0, "line": 3, "symbol": "12/QĐ-TTg", "type": "Quyết định", "issuer": "Thủ tướng Chính phủ"}],
       "legal_basis": [0],
       "responsibilities": [{"line": 9, "agency": "Sở Y tế", "canonical": "Sở Y tế", "tasks": [
         {"line": 10, "role": "chủ trì", "with": ["Công an tỉnh"]}, {"line": 12, "role": "thực hiện"}]}],
       "targets": [{"line": 5, "value": 90, "comparator": ">="}]}
      """;

  @Test
  void theAnnotationItselfIsAPerfectReading() throws IOException {
    Scores scores = scores(GOLD);
    assertEquals(1, scores.meanF1());
    assertEquals(1, scores.kinds().get("tasks").attributes().get("with").value());
  }

  @Test
  void whatIsWrittenOtherwiseIsTheSame() throws IOException {
    Scores scores =
        scores(
            GOLD.replace("Ủy ban nhân dân tỉnh A", "Uỷ ban  nhân dân tỉnh A")
                .replace("12/QĐ-TTg", "12 /QĐ–TTg")
                .replace("Thủ tướng Chính phủ", "TTg")
                .replace("Lưu: VT", "- Lưu VT;")
                .replace("\"line\": 10", "\"line\": 11")
                .replace("\"value\": 90", "\"value\": 90.0"));
    assertEquals(1, scores.meanF1());
    assertEquals(1, scores.kinds().get("citations").attributes().get("issuer").value());
  }

  @Test
  void anAgencyThatWasNotReadTakesItsTasksWithIt() throws IOException {
    Tally tasks = scores("{}").kinds().get("tasks");
    assertEquals(new Tally(0, 2, 0, tasks.attributes()), tasks);
    assertEquals(0, tasks.f1());
  }

  @Test
  void aWrongAttributeIsStillAHit() throws IOException {
    Tally tasks = scores(GOLD.replace("chủ trì", "phối hợp")).kinds().get("tasks");
    assertEquals(1, tasks.f1());
    assertEquals(new Tally.Share(1, 2), tasks.attributes().get("role"));
  }

  @Test
  void aWrongFactOfTheHeaderIsBothMissedAndSurplus() throws IOException {
    Tally header = scores(GOLD.replace("5/KH", "6/KH")).kinds().get("header");
    assertEquals(1, header.miss());
    assertEquals(1, header.surplus());
  }

  private static Scores scores(String read) throws IOException {
    return Scores.of(Entry.parse("gold", GOLD), Entry.parse("read", read));
  }
}
