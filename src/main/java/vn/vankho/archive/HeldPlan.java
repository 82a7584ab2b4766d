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
 */
public record HeldPlan(
    PlanId id,
    String url,
    Card card,
    List<Optional<DocumentId>> documents,
    List<AgencyId> agencies) {
  public HeldPlan {
    documents = List.copyOf(documents);
    agencies = List.copyOf(agencies);
    if (documents.size() != card.citations().size()
        || agencies.size() != card.responsibilities().size()) {
      throw new IllegalArgumentException("links do not fit the plan: " + id);
    }
  }

  public SourceFile source() {
    return card.source();
  }

  public Header header() {
    return card.header();
  }
}
