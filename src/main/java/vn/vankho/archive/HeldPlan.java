package vn.vankho.archive;

import java.util.List;
import java.util.Optional;
import vn.vankho.plan.Header;
import vn.vankho.source.SourceFile;

/**
 * A document that the archive holds.
 *
 * @param id its stable name
 * @param url its page below the site's root: {@code ke-hoach/tuyen-quang/172-kh-ubnd-2021/}
 * @param card what was read from it, without its words
 * @param documents for each of {@code card.citations()}, the cited document it means
 * @param agencies for each of {@code card.responsibilities()}, the agency it means
 * @param print stands for all of these: another number means that something differs. It is made
 *     once, since many pages show something of a document
 */
public record HeldPlan(
    PlanId id,
    String url,
    Card card,
    List<Optional<DocumentId>> documents,
    List<AgencyId> agencies,
    long print) {
  public HeldPlan {
    documents = List.copyOf(documents);
    agencies = List.copyOf(agencies);
    if (documents.size() != card.citations().size()
        || agencies.size() != card.responsibilities().size()) {
      throw new IllegalArgumentException("links do not fit the plan: " + id);
    }
  }

  HeldPlan(
      PlanId id,
      String url,
      Card card,
      List<Optional<DocumentId>> documents,
      List<AgencyId> agencies) {
    this(id, url, card, documents, agencies, print(id, url, card, documents, agencies));
  }

  private static long print(
      PlanId id,
      String url,
      Card card,
      List<Optional<DocumentId>> documents,
      List<AgencyId> agencies) {
    Print print = new Print().word(id.value()).word(url);
    print.word(card.source().name()).word(card.source().key());
    documents.forEach(document -> print.word(document.map(DocumentId::value).orElse("")));
    agencies.forEach(agency -> print.word(agency.value()));
    return print.value();
  }

  public SourceFile source() {
    return card.source();
  }

  public Header header() {
    return card.header();
  }
}
