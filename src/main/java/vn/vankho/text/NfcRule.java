package vn.vankho.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/** Puts letters and their marks together: Unicode normalization form C. */
final class NfcRule implements RepairRule {
  @Override
  public String name() {
    return "nfc";
  }

  @Override
  public List<Edit> edits(String text) {
    if (isPlain(text) || Normalizer.isNormalized(text, Form.NFC)) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = nextStart(text, from);
      String letter = text.substring(from, to);
      if (!Normalizer.isNormalized(letter, Form.NFC)) {
        edits.add(new Edit(new Span(from, to), Normalizer.normalize(letter, Form.NFC)));
      }
      from = to;
    }
    return edits;
  }

  /** Whether a text holds nothing but letters that are whole, as most do: told fast. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean whole = unit < '\u0300' || (unit >= '\u1ea0' && unit <= '\u1ef9');
      if (!whole && (unit < '\u2010' || unit > '\u2027')) {
        return false;
      }
    }
    return true;
  }

  /** The next unit that nothing before it can be put together with. */
  private static int nextStart(String text, int from) {
    int at = from + 1;
    while (at < text.length() && text.charAt(at) >= '\u0300' && joins(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean joins(char unit) {
    int type = Character.getType(unit);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (unit >= '\u1100' && unit <= '\u11ff')
        || Character.isLowSurrogate(unit)
        || Character.isHighSurrogate(unit);
  }
}
