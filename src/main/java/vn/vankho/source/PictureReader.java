package vn.vankho.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import vn.vankho.source.UnreadableException.Reason;

/** Reads pictures of words by OCR, where that is allowed. */
final class PictureReader {
  /**
   * A scanned document seldom has more; the limit for a whole TIFF file is that of so many pages.
   */
  private static final int TIFF_PAGES = 20;

  private final Tesseract tesseract;
  private final ExtractionOptions options;

  PictureReader(Tesseract tesseract, ExtractionOptions options) {
    this.tesseract = tesseract;
    this.options = options;
  }

  /** The words of an image file. */
  Words readImage(SourceFile source, Format format) throws IOException {
    if (!options.ocr()) {
      throw new UnreadableException(source.name(), Reason.NEEDS_OCR);
    }
    boolean several = format.mediaType().equals("image/tiff");
    Duration limit = options.pageLimit().multipliedBy(several ? TIFF_PAGES : 1);
    return Words.recognised(tesseract.read(source.name(), source.path(), limit));
  }

  /**
   * A PDF file's words with those of its pictures. With OCR off, a file is left as it is if most of
   * its pages have words: the picture on a page of few words may be no more than a stamp. The pages
   * that were not read stay marked.
   */
  Words readPictures(SourceFile source, Words words) throws IOException {
    if (words.pictures().isEmpty()) {
      return words;
    }
    if (options.ocr()) {
      return withPictures(source, words);
    }
    if (words.pictures().size() * 2 >= words.pages().size()) {
      throw new UnreadableException(source.name(), Reason.NEEDS_OCR);
    }
    return words;
  }

  private Words withPictures(SourceFile source, Words words) throws IOException {
    List<String> pages = new ArrayList<>(words.pages());
    for (int page : words.pictures()) {
      pages.set(page, readPage(source, page));
    }
    return Words.recognised(pages);
  }

  private String readPage(SourceFile source, int page) throws IOException {
    String name = source.name();
    BufferedImage image =
        ParserGuard.run(name, options.fileLimit(), () -> PdfWords.render(source, page));
    Path file = Files.createTempFile("vankho", ".png");
    try {
      ImageIO.write(image, "png", file.toFile());
      return String.join("", tesseract.read(name, file, options.pageLimit()));
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
