package vn.vankho.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document that held documents cite, whether the archive holds it or not.
 *
 * @param id its stable name
 * @param url its page below the site's root: {@code van-ban/1452-qd-ttg-2021/}
 * @param type the type word that most mentions use: {@code Quyết định}
 * @param number number and symbol; absent if it is known by name alone
 * @param issued the date that most mentions give
 * @param dates every date that mentions give, most frequent first: more than one means disagreement
 * @param issuer the fullest issuer that mentions give
 * @param title the fullest title that mentions give
 * @param held the held documents that it may be: none, the one, or the candidates
 * @param mentions every place that cites it, in the order of plans and texts
 */
public record CitedDocument(
    DocumentId id,
    String url,
    String type,
    Optional<String> number,
    Optional<LocalDate> issued,
    List<LocalDate> dates,
    Optional<String> issuer,
    Optional<String> title,
    List<PlanId> held,
    List<Mention> mentions) {
  public CitedDocument {
    dates = List.copyOf(dates);
    held = List.copyOf(held);
    mentions = List.copyOf(mentions);
  }

  /** The address of the page of a cited document. */
  public static String url(DocumentId id) {
    return "van-ban/" + id + "/";
  }

  /** How people call it: type word and number, or type word and name. */
  public String name() {
    return number.map(n -> type + " " + n).orElseGet(() -> type + " " + title.orElse(""));
  }
}
