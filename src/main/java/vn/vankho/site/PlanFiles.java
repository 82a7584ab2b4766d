package vn.vankho.site;

import java.util.function.Function;
import vn.vankho.archive.PlanId;
import vn.vankho.text.NormalizedText;

/**
 * What pages show of a held document beyond the facts that the archive keeps in memory.
 *
 * @param texts its repaired text, read back when a page needs it
 * @param json its machine-readable twin
 */
public record PlanFiles(Function<PlanId, NormalizedText> texts, Function<PlanId, String> json) {
  String text(PlanId id) {
    return texts.apply(id).text();
  }
}
