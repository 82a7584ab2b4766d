package vn.vankho.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import vn.vankho.source.UnreadableException.Reason;

/** Gets the words out of a file of any known format. */
public final class TextExtractor {
  /**
   * The words of a file.
   *
   * @throws UnreadableException if the file's words cannot be had
   * @throws IOException if the file cannot be read at all
   */
  public ExtractedText extract(SourceFile source) throws IOException {
    byte[] bytes = Files.readAllBytes(source.path());
    String text =
        PlainText.decode(bytes)
            .orElseThrow(() -> new UnreadableException(source.name(), Reason.UNDECODABLE));
    if (text.isBlank()) {
      throw new UnreadableException(source.name(), Reason.EMPTY);
    }
    return new ExtractedText(source, "text/plain", text, List.of(), false);
  }
}
