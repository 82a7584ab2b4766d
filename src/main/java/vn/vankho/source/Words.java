package vn.vankho.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a file, page by page.
 *
 * @param pages the text of each page; a format without pages gives a single one
 * @param paged whether the pages are those of the document
 * @param pictures indices of the pages that are pictures of words, still to be read by OCR
 * @param recognised whether OCR gave words
 */
record Words(List<String> pages, boolean paged, List<Integer> pictures, boolean recognised) {
  Words {
    pages = List.copyOf(pages);
    pictures = List.copyOf(pictures);
  }

  static Words of(String text) {
    return new Words(List.of(text), false, List.of(), false);
  }

  static Words ofPages(List<String> pages, List<Integer> pictures) {
    return new Words(pages, true, pictures, false);
  }

  static Words recognised(List<String> pages) {
    return new Words(pages, true, List.of(), true);
  }

  /** Whether there is a letter or a digit anywhere. */
  boolean any() {
    return pages.stream().anyMatch(page -> page.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /** All pages, each beginning on a new line. */
  String text() {
    StringBuilder text = new StringBuilder();
    pages.forEach(page -> append(text, page));
    return text.toString();
  }

  /** Where in {@link #text()} the pages begin; empty for a format without pages. */
  List<Integer> pageStarts() {
    List<Integer> starts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    pages.forEach(page -> starts.add(append(text, page)));
    return paged ? List.copyOf(starts) : List.of();
  }

  /** Appends a page and tells where it begins. */
  private static int append(StringBuilder text, String page) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    int start = text.length();
    text.append(page);
    return start;
  }
}
