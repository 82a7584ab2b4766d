package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankRunTest {
  private static final String QUERIES =
      "[{\"text\": \"Người nghiện được cai ở đâu?\"}, {\"text\": \"tham quyen lap so\"}]";

  @TempDir private Path folder;

  @Test
  void documentsAndQueriesGiveARun() throws IOException {
    String documents =
        """
        {"Luật A@1": "Nơi cai nghiện\\n\\nNgười nghiện cai tại cơ sở.",
         "Luật A@2": "Thẩm quyền\\n\\nChủ tịch lập sổ.",
         "Luật B@1": "Phạm vi\\n\\nLuật này nói về đất."}
        """;
    List<String> run = run(documents);
    assertTrue(run.get(0).matches("0 Q0 Luật A@1 1 \\d+\\.\\d{6} vankho"), run.get(0));
    assertTrue(run.stream().anyMatch(line -> line.startsWith("1 Q0 Luật A@2 1 ")), run.toString());
  }

  @Test
  void linesOfDocumentsGiveTheSameRun() throws IOException {
    String lines =
        """
        {"id": "a", "title": "Luật A", "text": "Người nghiện cai tại cơ sở."}
        {"id": "b", "text": "Chủ tịch có thẩm quyền lập sổ."}
        """;
    List<String> run = run(lines);
    assertTrue(run.get(0).startsWith("0 Q0 a 1 "), run.toString());
    assertTrue(run.stream().anyMatch(line -> line.startsWith("1 Q0 b 1 ")), run.toString());
    assertEquals(2, run(lines.lines().findFirst().orElseThrow()).size(), "one for each query");
  }

  @Test
  void aParagraphThatAnswersBeatsWordsThatAreScattered() throws IOException {
    String documents =
        """
        {"rải rác": "Mở đầu\\nmức phạt\\nvượt quá\\nđèn cháy\\nmàu gì\\nđỏ thắm",
         "trả lời": "Mở đầu\\nviệc khác\\nmức phạt vượt đèn đỏ\\nviệc nữa\\nkhác nữa\\nkhác thêm"}
        """;
    Files.writeString(folder.resolve("q"), "[{\"text\": \"mức phạt vượt đèn đỏ\"}]");
    assertTrue(run(documents, 1).get(0).startsWith("0 Q0 trả lời 1 "));
  }

  @Test
  void aFileOfAnotherFormIsNamed() {
    IOException broken = assertThrows(IOException.class, () -> run("{\"a\": "));
    assertTrue(broken.getMessage().startsWith(folder.resolve("d").toString()));
    assertThrows(IOException.class, () -> run("{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": 1}"));
  }

  private List<String> run(String documents) throws IOException {
    Files.writeString(folder.resolve("q"), QUERIES);
    return run(documents, 10);
  }

  private List<String> run(String documents, int top) throws IOException {
    Files.writeString(folder.resolve("d"), documents);
    StringBuilder out = new StringBuilder();
    RankRun.write(folder.resolve("d"), folder.resolve("q"), top, out);
    return out.toString().lines().toList();
  }
}
