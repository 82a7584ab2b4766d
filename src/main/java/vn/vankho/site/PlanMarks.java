package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Responsibility;
import vn.vankho.text.Correction;
import vn.vankho.text.Span;
import vn.vankho.text.WordRepairs;

/** Everything that was found in a plan's text, as marks on that text. */
final class PlanMarks {
  private final Shelves shelves;
  private final HeldPlan held;
  private final Plan plan;
  private final String root;
  private final List<Mark> marks = new ArrayList<>();

  private PlanMarks(Shelves shelves, HeldPlan held, Plan plan, String root) {
    this.shelves = shelves;
    this.held = held;
    this.plan = plan;
    this.root = root;
  }

  static List<Mark> of(Shelves shelves, HeldPlan held, Reading reading, String root) {
    PlanMarks all = new PlanMarks(shelves, held, reading.plan(), root);
    all.citations();
    all.duties();
    for (int i = 0; i < all.plan.deadlines().size(); i++) {
      all.plain(all.plan.deadlines().get(i).span(), Anchors.deadline(i), "due");
    }
    for (int i = 0; i < all.plan.targets().size(); i++) {
      all.plain(all.plan.targets().get(i).figure(), Anchors.target(i), "figure");
    }
    all.repairs(WordRepairs.of(reading.text()));
    return all.marks;
  }

  private void citations() {
    for (int i = 0; i < plan.citations().size(); i++) {
      Span span = plan.citations().get(i).span();
      Optional<CitedDocument> document = shelves.document(held, i);
      String href = document.map(d -> root + d.url()).orElse("");
      link(span, Anchors.citation(i), "cite", href, document.isEmpty() ? "" : hint(i));
    }
  }

  /** As this mention says it: what others say of the document must not show here. */
  private String hint(int index) {
    Citation citation = plan.citations().get(index);
    String title = citation.title().map(Words::folded).map(Words::capitalised).orElse("");
    String name = Words.folded(citation.type() + " " + citation.number().orElse(""));
    return title.isEmpty() ? name : name + ": " + title;
  }

  private void duties() {
    for (int i = 0; i < plan.responsibilities().size(); i++) {
      Responsibility duty = plan.responsibilities().get(i);
      Optional<AgencyEntry> agency = shelves.archive().agency(held.agencies().get(i));
      link(
          duty.span(),
          Anchors.duty(i),
          "agency",
          agency.map(a -> root + a.url()).orElse(""),
          agency.isEmpty() ? "" : "Mọi việc giao cho " + duty.canonical());
      for (int t = 0; t < duty.tasks().size(); t++) {
        plain(duty.tasks().get(t).span(), Anchors.task(i, t), "task");
      }
    }
  }

  private void repairs(List<Correction> repairs) {
    for (int i = 0; i < repairs.size(); i++) {
      Correction repair = repairs.get(i);
      String anchor = Anchors.repair(i);
      String was = Words.folded(repair.was());
      link(repair.span(), anchor, Mark.FIX, RepairPage.FOLDER + "#" + anchor, was);
    }
  }

  private void link(Span span, String id, String kind, String href, String hint) {
    if (span.length() > 0) {
      marks.add(new Mark(span, id, kind, href, hint));
    }
  }

  private void plain(Span span, String id, String kind) {
    link(span, id, kind, "", "");
  }
}
