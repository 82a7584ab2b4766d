package vn.vankho.source;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stamp that keeps a document secret (Luật Bảo vệ bí mật nhà nước 2018, Điều 8; Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, ô số 10a): MẬT, TỐI MẬT or TUYỆT MẬT, in capitals, alone in its place
 * in the letterhead. The word inside a sentence, a title or a name is no stamp.
 */
final class SecrecyStamp {
  /** The letterhead, stamps and OCR's blank lines included, takes no more lines than this. */
  private static final int HEAD = 24;

  /** Print and OCR lose marks; a stamp that lost one still binds. */
  private static final Pattern STAMP =
      Pattern.compile("(?:ĐỘ MẬT ?: ?)?(?:T[ỐÔÓO]I |TUY[ỆÊẸE]T )?M[ẬÂẠẤA]T");

  private static final Pattern LIFTED = Pattern.compile("(?:ĐÃ )?GIẢI MẬT(?: .{0,60})?");

  /** Two columns, or a table's cells, on one line of text. */
  private static final Pattern COLUMNS = Pattern.compile("\\t| {2}|\\|");

  /** Frames and emphasis around the words of a stamp. */
  private static final Pattern FRAME = Pattern.compile("^[\\s*_\\[(.:-]+|[\\s*_\\]).:-]+$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private SecrecyStamp() {}

  /** Whether a document is stamped secret, and not stamped as released since. */
  static boolean isOn(String text) {
    List<String> places = places(text);
    return any(places, STAMP) && !any(places, LIFTED);
  }

  private static boolean any(List<String> places, Pattern words) {
    return places.stream().anyMatch(place -> words.matcher(place).matches());
  }

  /** What stands by itself in the head: the cells of its lines, as they are printed. */
  private static List<String> places(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(HEAD)
        .takeWhile(line -> !opensText(line))
        .flatMap(COLUMNS::splitAsStream)
        .map(SecrecyStamp::words)
        .toList();
  }

  private static boolean opensText(String line) {
    return words(line).startsWith("Căn cứ ");
  }

  private static String words(String cell) {
    String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
    return BLANKS.matcher(FRAME.matcher(composed).replaceAll("")).replaceAll(" ");
  }
}
