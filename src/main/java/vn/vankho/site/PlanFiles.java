package vn.vankho.site;

import java.util.function.Function;
import vn.vankho.archive.PlanId;
import vn.vankho.plan.Reading;

/**
 * What pages show of a held document beyond its card.
 *
 * @param readings the document with its words, read back when a page needs it
 * @param json its machine-readable twin
 */
public record PlanFiles(Function<PlanId, Reading> readings, Function<PlanId, String> json) {
  Reading reading(PlanId id) {
    return readings.apply(id);
  }

  String text(PlanId id) {
    return reading(id).text().text();
  }
}
