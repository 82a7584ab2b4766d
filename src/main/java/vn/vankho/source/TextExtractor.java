package vn.vankho.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Gets the words out of a file of any known format. */
public final class TextExtractor {
  /**
   * The words of a file.
   *
   * @throws UnreadableException if the file's words cannot be had
   * @throws IOException if the file cannot be read at all
   */
  public ExtractedText extract(SourceFile source) throws IOException {
    String text = Files.readString(source.path(), StandardCharsets.UTF_8);
    return new ExtractedText(source, "text/plain", text, List.of(), false);
  }
}
