package vn.vankho.text;

import java.util.List;
import java.util.Set;
import vn.vankho.source.Facts;
import vn.vankho.source.Replacement;

/**
 * What people decided about the repair of a document.
 *
 * @param off names of rules that do nothing
 * @param keep words that no rule changes, as they stand in the text
 * @param replacements changes that are made first, and that no rule undoes
 */
public record RepairSettings(Set<String> off, Set<String> keep, List<Replacement> replacements) {
  /** Nothing was decided: all rules work. */
  public static final RepairSettings NONE = new RepairSettings(Set.of(), Set.of(), List.of());

  /** The switches that people wrote down. */
  public static RepairSettings of(Facts.Repair switches) {
    return new RepairSettings(
        Set.copyOf(switches.off()), Set.copyOf(switches.keep()), switches.replace());
  }

  public RepairSettings {
    off = Set.copyOf(off);
    keep = Set.copyOf(keep);
    replacements = List.copyOf(replacements);
  }

  /** The replacements whose words do not stand on their lines of a text. */
  public List<Replacement> unfit(String text) {
    return replacements.stream().filter(pin -> PinRule.place(pin, text).isEmpty()).toList();
  }

  /** Whether a rule of this name may work. */
  public boolean allows(String rule) {
    return !off.contains(rule);
  }
}
