package vn.vankho.site;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar so that none is longer than 75 octets (RFC 5545, section 3.1).
 * Vietnamese letters take two or three octets in UTF-8, and no letter is cut in two; libraries fold
 * by characters.
 */
final class FoldedLines {
  private static final int LONGEST = 75;
  private static final String FOLD = "\r\n ";

  private FoldedLines() {}

  /** The same content lines, which end in CRLF, folded. */
  static String of(String lines) {
    StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 40);
    int octets = 0;
    for (int i = 0; i < lines.length(); ) {
      int letter = lines.codePointAt(i);
      boolean ending = letter == '\r' || letter == '\n';
      int size = octets(letter);
      if (!ending && octets + size > LONGEST) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(letter);
      octets = ending ? 0 : octets + size;
      i += Character.charCount(letter);
    }
    return folded.toString();
  }

  /** How many octets a line takes in UTF-8. */
  static int octets(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }

  private static int octets(int letter) {
    return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
  }
}
