package vn.vankho.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mends letters that only look like Vietnamese ones: {@code QÐ} and {@code hƣớng}. */
final class LetterRule implements RepairRule {
  private static final Map<Character, Character> LETTERS = new HashMap<>();

  static {
    for (String row : Tables.rows("letters.tsv")) {
      LETTERS.put(row.charAt(0), row.charAt(2));
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
      if (unit >= 'Ð' && mayBeWrong(unit) && besideLatin(text, at)) {
        edits.add(new Edit(new Span(at, at + 1), LETTERS.get(unit).toString(), 0.98f));
      }
    }
    return edits;
  }

  /** Spares the look-up for the letters that Vietnamese text is made of. */
  private static boolean mayBeWrong(char unit) {
    return (unit < 'Ḁ' || unit > 'ỿ') && unit < '\u0500' && LETTERS.containsKey(unit);
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
