package vn.vankho.source;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Footnotes as Tika leaves them: marks of its own in the text, notes in the middle of sentences.
 */
final class OfficeNotes {
  private static final Pattern MARK = Pattern.compile("\\[(?:footnote|endnote)Ref:\\d{1,5}\\]");

  /** What Tika writes for a control character, such as Word's sign for a note's number. */
  private static final String REPLACED = "\uFFFD";

  private OfficeNotes() {}

  static String withoutMarks(String html) {
    return MARK.matcher(html.replace(REPLACED, "")).replaceAll("");
  }

  /** Puts each note of an OpenDocument text after the paragraph that it stands in. */
  static void moveDown(Document page) {
    for (Element note : page.select("p + p.note")) {
      Element paragraph = note.previousElementSibling();
      Node next = note.nextSibling();
      while (next != null && !(next instanceof Element element && element.isBlock())) {
        paragraph.appendChild(next);
        next = note.nextSibling();
      }
    }
  }
}
