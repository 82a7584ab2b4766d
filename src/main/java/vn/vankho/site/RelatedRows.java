package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.archive.DocumentId;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Related.Neighbour;
import vn.vankho.site.Rows.PlanRow;

/** Documents about the same thing as one, each with what both are about and both cite. */
final class RelatedRows {
  /** What everybody cites says nothing of the subject. */
  private static final Set<String> LAWS = Set.of("Luật", "Bộ luật", "Nghị định", "Thông tư");

  private static final int CITED_SHOWN = 2;

  private RelatedRows() {}

  /**
   * A related document.
   *
   * @param why what the two have in common
   */
  record Row(PlanRow plan, String why) {}

  static List<Row> of(Shelves shelves, HeldPlan held, Rows rows) {
    return shelves.related(held.id()).stream()
        .map(near -> new Row(rows.plan(near.plan()), why(shelves, held, near)))
        .toList();
  }

  private static String why(Shelves shelves, HeldPlan held, Neighbour near) {
    List<String> reasons = new ArrayList<>();
    if (!near.shared().isEmpty()) {
      reasons.add("cùng nói về " + String.join("; ", near.shared()));
    }
    Set<DocumentId> theirs =
        shelves.plan(near.plan()).documents().stream()
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    String cited =
        shelves.documents(held).stream()
            .filter(document -> theirs.contains(document.id()) && !LAWS.contains(document.type()))
            .flatMap(document -> document.number().stream())
            .limit(CITED_SHOWN)
            .collect(Collectors.joining(", "));
    if (!cited.isEmpty()) {
      reasons.add("cùng dẫn " + cited);
    }
    return Words.capitalised(String.join("; ", reasons));
  }
}
