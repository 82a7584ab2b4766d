package vn.vankho.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import vn.vankho.source.UnreadableException.Reason;

/** Gets the words out of a file of any known format. May be used by several threads at once. */
public final class TextExtractor {
  /** UTF-8 takes up to three bytes for a UTF-16 unit; markup needs room too. */
  private static final int BYTES_PER_CHARACTER = 4;

  private final ExtractionOptions options;
  private final PictureReader pictures;

  /** One that reads no pictures. */
  public TextExtractor() {
    this(ExtractionOptions.withOcr(false));
  }

  public TextExtractor(ExtractionOptions options) {
    this(options, new Tesseract("tesseract"));
  }

  TextExtractor(ExtractionOptions options, Tesseract tesseract) {
    this.options = options;
    this.pictures = new PictureReader(tesseract, options);
  }

  /**
   * The words of a file, without the passages that its facts file hides. A document that is stamped
   * secret is refused, whatever its format.
   *
   * @throws UnreadableException if the file's words cannot be had
   * @throws IOException if the file cannot be read at all
   */
  public ExtractedText extract(SourceFile source) throws IOException {
    if (Files.size(source.path()) == 0) {
      throw new UnreadableException(source.name(), Reason.EMPTY);
    }
    Optional<Format> text = FormatDetector.text(source);
    Format format =
        text.isPresent() ? text.get() : guarded(source, () -> FormatDetector.detect(source));
    return extract(source, format);
  }

  private ExtractedText extract(SourceFile source, Format format) throws IOException {
    Words words = read(source, format);
    if (!words.any()) {
      throw new UnreadableException(source.name(), Reason.EMPTY);
    }
    if (SecrecyStamp.isOn(words.text())) {
      throw new UnreadableException(source.name(), Reason.SECRET);
    }
    return Hiding.of(
        new ExtractedText(
            source,
            format.mediaType(),
            words.text(),
            words.pageStarts(),
            words.recognised(),
            words.pictures()),
        source.facts().hide());
  }

  private Words read(SourceFile source, Format format) throws IOException {
    int most = options.maxCharacters();
    return switch (format.kind()) {
      case TEXT -> Words.of(text(source));
      case MARKDOWN -> guarded(source, () -> Words.of(MarkdownWords.lines(text(source))));
      case HTML -> guarded(source, () -> HtmlWords.read(source, bytes(source)));
      case OFFICE -> guarded(source, () -> OfficeWords.read(source, format, most));
      case PDF ->
          pictures.readPictures(source, guarded(source, () -> PdfWords.read(source, format, most)));
      case IMAGE -> pictures.readImage(source, format);
    };
  }

  private <T> T guarded(SourceFile source, Callable<T> work) throws IOException {
    return ParserGuard.run(source.name(), options.fileLimit(), work);
  }

  private String text(SourceFile source) throws IOException {
    return PlainText.decode(bytes(source))
        .orElseThrow(() -> new UnreadableException(source.name(), Reason.UNDECODABLE));
  }

  private byte[] bytes(SourceFile source) throws IOException {
    if (Files.size(source.path()) > (long) options.maxCharacters() * BYTES_PER_CHARACTER) {
      throw new UnreadableException(source.name(), Reason.TOO_LARGE);
    }
    return Files.readAllBytes(source.path());
  }
}
