package vn.vankho.site;

import java.util.List;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.PlanId;

/** Lines of lists, as several kinds of page show them. */
final class Rows {
  private final Shelves shelves;
  private final String root;

  Rows(Shelves shelves, String root) {
    this.shelves = shelves;
    this.root = root;
  }

  /** A held document in a list. */
  record PlanRow(
      String href,
      String name,
      String title,
      String issued,
      String datetime,
      String issuer,
      String province) {}

  /** A cited document in a list. */
  record DocumentRow(
      String href,
      String name,
      String title,
      String issued,
      String issuer,
      String citations,
      boolean held) {}

  PlanRow plan(HeldPlan held) {
    return new PlanRow(
        root + held.url(),
        Shelves.name(held),
        Shelves.title(held),
        Shelves.issued(held).map(Words::day).orElse(""),
        Shelves.issued(held).map(Object::toString).orElse(""),
        held.header().issuer().orElse(""),
        shelves.province(held.id()).map(province -> province.name()).orElse(""));
  }

  PlanRow plan(PlanId id) {
    return plan(shelves.plan(id));
  }

  List<PlanRow> plans(List<PlanId> ids) {
    return ids.stream().map(this::plan).toList();
  }

  DocumentRow document(CitedDocument document) {
    return new DocumentRow(
        root + document.url(),
        Words.folded(document.name()),
        document.number().isPresent() ? title(document) : "",
        document.issued().map(Words::day).orElse(""),
        document.issuer().orElse(""),
        document.mentions().size() + " lần",
        document.held().size() == 1);
  }

  List<DocumentRow> documents(List<CitedDocument> documents) {
    return documents.stream().map(this::document).toList();
  }

  static String title(CitedDocument document) {
    return document.title().map(Words::folded).map(Words::capitalised).orElse("");
  }
}
