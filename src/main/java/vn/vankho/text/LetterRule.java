package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;

/** Mends letters that only look like Vietnamese ones: {@code QÐ} and {@code hƣớng}. */
final class LetterRule implements RepairRule {
  /** By the wrong letter, the right one; 0 where there is none. All wrong ones lie below this. */
  private static final char[] LETTERS = new char[0x500];

  static {
    for (String row : Tables.rows("letters.tsv")) {
      LETTERS[row.charAt(0)] = row.charAt(2);
    }
  }

  @Override
  public String name() {
    return "letter";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit < LETTERS.length && LETTERS[unit] != 0 && besideLatin(text, at)) {
        edits.add(new Edit(new Span(at, at + 1), String.valueOf(LETTERS[unit]), 0.98f));
      }
    }
    return edits;
  }

  private static boolean besideLatin(String text, int at) {
    return (at > 0 && isLatin(text.charAt(at - 1)))
        || (at + 1 < text.length() && isLatin(text.charAt(at + 1)));
  }

  private static boolean isLatin(char unit) {
    return unit == '-'
        || unit == '/'
        || (Character.isLetter(unit) && (unit < '\u0370' || unit >= 'Ḁ'))
        || Character.getType(unit) == Character.NON_SPACING_MARK;
  }
}
