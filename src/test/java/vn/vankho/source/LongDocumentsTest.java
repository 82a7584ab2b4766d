package vn.vankho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tika's own limit is 100,000 characters; ours is far above any plan. */
class LongDocumentsTest {
  private static final int PARAGRAPHS = 5000;
  private static final int LONG = 300_000;

  @TempDir Path folder;

  @Test
  void aLongWordFileIsNotCut() throws IOException {
    Path file = folder.resolve("a.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      paragraphs().forEach(text -> document.createParagraph().createRun().setText(text));
      document.write(out);
    }
    assertWhole(Samples.source(file));
  }

  @Test
  void aLongPageIsNotCut() throws IOException {
    assertWhole(Samples.file(folder, "a.html", "<p>" + String.join("</p><p>", paragraphs())));
  }

  @Test
  void aLongTextIsNotCut() throws IOException {
    assertWhole(Samples.file(folder, "a.txt", String.join("\n", paragraphs()) + "\n"));
    assertWhole(Samples.file(folder, "a.md", String.join("\n\n", paragraphs()) + "\n"));
  }

  private static void assertWhole(SourceFile source) throws IOException {
    String text = new TextExtractor().extract(source).text();
    assertTrue(text.length() > LONG, "only " + text.length());
    assertEquals(paragraphs(), text.lines().filter(line -> !line.isBlank()).toList());
  }

  private static List<String> paragraphs() {
    return IntStream.range(0, PARAGRAPHS)
        .mapToObj(i -> "Nhiệm vụ thứ " + i + ": rà soát, thống kê người nghiện ma túy trên địa bàn")
        .toList();
  }
}
