package vn.vankho.plan;

import java.util.Locale;
import java.util.Optional;
import vn.vankho.text.Span;

/**
 * Tells a document's own number, in its head and in its attachments ("Kèm theo Kế hoạch số …"),
 * from the numbers of the documents that it cites.
 */
record OwnNumber(Header header, FoldedText text, Span head, Span title) {

  /** Whether a mention is that of the document itself. */
  boolean is(Mention mention) {
    boolean inHead =
        head.contains(mention.start())
            && !title.contains(mention.start())
            && !text.has(mention.type().toLowerCase(Locale.ROOT), mention.start());
    return inHead || isRepeated(mention) || isAttached(mention);
  }

  /** Numbers repeat every year: a mention with another date is that of another document. */
  private boolean isRepeated(Mention mention) {
    boolean sameNumber = header.number().isPresent() && header.number().equals(mention.number());
    return sameNumber && (mention.issued().isEmpty() || mention.issued().equals(header.issued()));
  }

  /** An attachment says on top of itself what it is attached to. */
  private boolean isAttached(Mention mention) {
    boolean ownType = header.type().orElse("Kế hoạch").equals(mention.type());
    return ownType
        && text.lower().startsWith("kèm theo ", mention.start() - 9)
        && startsBracket(mention);
  }

  private boolean startsBracket(Mention mention) {
    int bracket = text.text().lastIndexOf('(', mention.start());
    return bracket >= 0
        && mention.start() - bracket < 24
        && bracket - text.paragraphStart(bracket) < 2;
  }

  /** Whether bare digits are those of the document's own number. */
  boolean hasSerial(String digits) {
    Optional<String> number = header.number();
    return number.isPresent() && number.get().startsWith(digits + "/");
  }
}
