package vn.vankho.archive;

import java.util.List;
import java.util.Optional;
import vn.vankho.plan.Plan;
import vn.vankho.source.SourceFile;

/**
 * A document that the archive holds.
 *
 * @param id its stable name
 * @param url its page below the site's root: {@code ke-hoach/tuyen-quang/172-kh-ubnd-2021/}
 * @param source the file it was read from
 * @param mediaType what that file is
 * @param recognised whether its words were read by OCR
 * @param plan what was read from it
 * @param documents for each of {@code plan.citations()}, the cited document it means
 * @param agencies for each of {@code plan.responsibilities()}, the agency it means
 * @param anchors for each of {@code plan.sections()}, the anchor on the page: {@code ii-3}
 */
public record HeldPlan(
    PlanId id,
    String url,
    SourceFile source,
    String mediaType,
    boolean recognised,
    Plan plan,
    List<Optional<DocumentId>> documents,
    List<AgencyId> agencies,
    List<String> anchors) {
  public HeldPlan {
    documents = List.copyOf(documents);
    agencies = List.copyOf(agencies);
    anchors = List.copyOf(anchors);
    if (documents.size() != plan.citations().size()
        || agencies.size() != plan.responsibilities().size()
        || anchors.size() != plan.sections().size()) {
      throw new IllegalArgumentException("links do not fit the plan: " + id);
    }
  }
}
