package vn.vankho.source;

import java.util.List;
import java.util.Objects;

/**
 * The words of a source file as the file gives them: nothing repaired, lines kept. Lines end in
 * {@code \n}; a byte-order mark is not part of the text.
 *
 * @param source where they come from
 * @param mediaType what the file is, such as {@code application/pdf}
 * @param text the words
 * @param pageStarts offsets (UTF-16 units) at which pages start, ascending; empty where the format
 *     has no pages
 * @param recognised whether the words were read off an image by OCR
 * @param unread indices of the pages that are pictures and were not read, because OCR is off
 */
public record ExtractedText(
    SourceFile source,
    String mediaType,
    String text,
    List<Integer> pageStarts,
    boolean recognised,
    List<Integer> unread) {
  public ExtractedText {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(text, "text");
    pageStarts = List.copyOf(pageStarts);
    unread = List.copyOf(unread);
  }

  /** Words of which none are missing. */
  public ExtractedText(
      SourceFile source,
      String mediaType,
      String text,
      List<Integer> pageStarts,
      boolean recognised) {
    this(source, mediaType, text, pageStarts, recognised, List.of());
  }

  /** The same document with other words. */
  ExtractedText with(String words, List<Integer> starts) {
    return new ExtractedText(source, mediaType, words, starts, recognised, unread);
  }
}
