package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins a line to the one before where the sentence surely goes on: the line begins in small
 * letters, nothing stands between the two, and the line before does not end a sentence; or the line
 * before holds nothing but "Điều" or another word that a number must follow.
 */
final class JoinRule implements RepairRule {
  private static final Set<String> LABEL_WORDS =
      Set.of("Điều", "Chương", "CHƯƠNG", "Mục", "MỤC", "Phần", "PHẦN");

  private static final String ENDS = ".;:!?…|/\\";

  @Override
  public String name() {
    return "join-lines";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (goesOn(text, at) || partsLabel(text, at)) {
        int start = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        edits.add(new Edit(new Span(start, at + 1), " ", 0.95f));
      }
    }
    return edits;
  }

  private static boolean goesOn(String text, int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0
        && text.charAt(before) != '\n'
        && ENDS.indexOf(text.charAt(before)) < 0
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1))
        && !opensPoint(text, at + 1);
  }

  /** "Điều" or "Chương" alone on its line, and its number on the next. */
  private static boolean partsLabel(String text, int at) {
    String before = text.substring(text.lastIndexOf('\n', at - 1) + 1, at).strip();
    boolean counted =
        at + 1 < text.length()
            && (Character.isDigit(text.charAt(at + 1)) || "IVX".indexOf(text.charAt(at + 1)) >= 0);
    return counted && LABEL_WORDS.contains(before);
  }

  /** {@code a)} and {@code đ.} are labels. */
  private static boolean opensPoint(String text, int at) {
    return at + 1 < text.length()
        && !Character.isLetter(text.charAt(at + 1))
        && text.charAt(at + 1) != ' ';
  }
}
