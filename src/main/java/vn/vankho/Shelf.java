package vn.vankho;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vankho.archive.Archive;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.PlanId;
import vn.vankho.plan.Reading;
import vn.vankho.source.SourceFile;
import vn.vankho.text.NormalizedText;

/** Hands out the readings of held documents by their names in the archive. */
final class Shelf {
  private final Map<PlanId, Reading> readings = new HashMap<>();

  private Shelf() {}

  static Shelf of(Archive archive, List<Reading> readings) {
    Map<SourceFile, Reading> bySource = new HashMap<>();
    readings.forEach(reading -> bySource.put(reading.source(), reading));
    Shelf shelf = new Shelf();
    archive.plans().forEach(p -> shelf.readings.put(p.id(), bySource.get(p.source())));
    return shelf;
  }

  NormalizedText text(HeldPlan plan) {
    return text(plan.id());
  }

  NormalizedText text(PlanId id) {
    return readings.get(id).text();
  }

  /** The machine-readable twin of a document's page. */
  String json(PlanId id) {
    return PlanJson.write(readings.get(id));
  }

  /** How many defects all documents have together. */
  int oddities() {
    return readings.values().stream().mapToInt(r -> r.plan().defects().size()).sum();
  }
}
