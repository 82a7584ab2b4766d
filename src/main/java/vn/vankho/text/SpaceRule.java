package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes every odd space a plain one and drops what takes no room: zero-width characters, soft
 * hyphens, control characters.
 */
final class SpaceRule implements RepairRule {
  @Override
  public String name() {
    return "space";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (isPlain(unit)) {
        continue;
      }
      if (Character.isSpaceChar(unit)) {
        edits.add(new Edit(new Span(at, at + 1), " "));
      } else if (takesNoRoom(unit)) {
        edits.add(new Edit(new Span(at, at + 1), ""));
      }
    }
    return edits;
  }

  private static boolean isPlain(char unit) {
    return (unit >= ' ' && unit < '\u007f')
        || unit == '\n'
        || unit == '\t'
        || (unit > '\u00ad' && unit < '\u1680')
        || (unit >= '\u1e00' && unit < '\u2000');
  }

  private static boolean takesNoRoom(char unit) {
    return unit == '\u00ad'
        || (unit >= '\u200b' && unit <= '\u200f')
        || (unit >= '\u2060' && unit <= '\u2064')
        || unit == '\ufeff'
        || Character.isISOControl(unit);
  }
}
