package vn.vankho.source;

import java.time.Duration;
import java.util.Objects;

/**
 * What extraction may do and how much it may cost.
 *
 * @param ocr whether pictures of words are read by tesseract
 * @param fileLimit the longest a file may take, OCR not counted
 * @param pageLimit the longest OCR may take for a page
 * @param maxCharacters the longest text, in UTF-16 units; a file that gives more is refused, not
 *     cut
 */
public record ExtractionOptions(
    boolean ocr, Duration fileLimit, Duration pageLimit, int maxCharacters) {
  private static final Duration FILE_LIMIT = Duration.ofMinutes(2);
  private static final Duration PAGE_LIMIT = Duration.ofMinutes(2);
  private static final int MAX_CHARACTERS = 50_000_000;

  public ExtractionOptions {
    Objects.requireNonNull(fileLimit, "fileLimit");
    Objects.requireNonNull(pageLimit, "pageLimit");
    if (maxCharacters <= 0) {
      throw new IllegalArgumentException("maxCharacters must be positive: " + maxCharacters);
    }
  }

  /** The usual limits. */
  public static ExtractionOptions withOcr(boolean ocr) {
    return new ExtractionOptions(ocr, FILE_LIMIT, PAGE_LIMIT, MAX_CHARACTERS);
  }
}
