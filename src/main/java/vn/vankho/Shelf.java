package vn.vankho;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vankho.archive.Archive;
import vn.vankho.archive.PlanId;
import vn.vankho.plan.Reading;
import vn.vankho.source.SourceFile;

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

  Reading reading(PlanId id) {
    return readings.get(id);
  }

  /** The machine-readable twin of a document's page. */
  String json(PlanId id) {
    return PlanJson.write(reading(id));
  }
}
