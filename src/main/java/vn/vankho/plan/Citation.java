package vn.vankho.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vankho.text.Span;

/**
 * A mention of another official document, by number or by proper name.
 *
 * @param span the identifying words: type word, number, date, issuer; for a named document the type
 *     word and the name
 * @param type the type word in normal case: {@code Quyết định}, {@code Chương trình phối hợp},
 *     {@code Luật}
 * @param number number and symbol without spaces ({@code 1452/QĐ-TTg}); absent if only named
 * @param issued the date that this mention gives
 * @param issuer the issuer that this mention gives, abbreviations expanded
 * @param title what the mention says it is about; for a named document its name without the type
 *     word
 * @param nestedIn index of the citation in whose title this mention stands
 * @param inTitle whether it stands in the document's own title
 * @param basis whether it stands in the opening "Căn cứ …" paragraphs
 */
public record Citation(
    Span span,
    String type,
    Optional<String> number,
    Optional<LocalDate> issued,
    Optional<String> issuer,
    Optional<String> title,
    OptionalInt nestedIn,
    boolean inTitle,
    boolean basis) {
  /** Whether the document is known by its name alone. */
  public boolean named() {
    return number.isEmpty();
  }
}
