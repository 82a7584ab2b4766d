package vn.vankho.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.vankho.text.Span;

/**
 * A mention of a document while it is being read; offsets lie in the folded text.
 *
 * @param start offset of the identifying words
 * @param end offset after them
 * @param type the type word in normal case
 * @param number number and symbol; absent for a document known by name
 * @param issued the date that the mention gives
 * @param issuer the issuer that the mention gives
 * @param title where the words stand that say what it is about; empty where none do
 */
record Mention(
    int start,
    int end,
    String type,
    Optional<String> number,
    Optional<LocalDate> issued,
    Optional<String> issuer,
    Span title) {

  Mention withIssued(Optional<LocalDate> date) {
    return new Mention(start, end, type, number, date, issuer, title);
  }

  Mention withIssuer(Optional<String> name) {
    return new Mention(start, end, type, number, issued, name, title);
  }

  /** Whether {@code other} stands in what this one is about. */
  boolean isAbout(Mention other) {
    return title.start() <= other.start && other.start < title.end();
  }
}
