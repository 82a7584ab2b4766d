package vn.vankho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parsers must not chat on the terminal: the commands' own output is read by programs. */
class SilenceTest {
  @Test
  void noParserWritesToTheTerminal() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Reader.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertEquals("", output);
  }

  /** A program of its own, since logging is set up once for each. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] args) throws IOException {
      TextExtractor extractor = new TextExtractor(ExtractionOptions.withOcr(true));
      for (String ending : List.of("txt", "md", "html", "docx", "doc", "odt", "rtf", "pdf")) {
        extractor.extract(Samples.format("ke-hoach." + ending));
      }
      extractor.extract(Samples.format("anh.pdf"));
    }
  }
}
