package vn.vankho.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vankho.source.Replacement;

class RepairSettingsTest {
  private static final String TORN = "Kế hoạch số 9470/KH- UBND\nvà số 12/KH- UBND";

  @Test
  void aRuleThatIsOffDoesNothing() {
    RepairSettings settings = new RepairSettings(Set.of("split-symbol"), Set.of(), List.of());
    assertEquals("Kế hoạch số 9470/KH-UBND\nvà số 12/KH-UBND", repaired(TORN, RepairSettings.NONE));
    assertEquals(TORN, repaired(TORN, settings));
  }

  @Test
  void keptWordsStandWhileTheRestIsRepaired() {
    RepairSettings settings = new RepairSettings(Set.of(), Set.of("12/KH- UBND"), List.of());
    assertEquals("Kế hoạch số 9470/KH-UBND\nvà số 12/KH- UBND", repaired(TORN, settings));
  }

  @Test
  void aPinnedChangeIsMadeOnItsLineAndSaysSo() {
    NormalizedText text = words("mục để xuất\nđể xuất", pins(new Replacement(2, "để", "đề")));
    assertEquals("mục để xuất\nđề xuất", text.text());
    assertEquals(List.of(new Correction("pinned", 12, "để", "đề", 1)), text.corrections());
    assertEquals("mục để xuất\nđể xuất", text.original());
  }

  @Test
  void noRuleUndoesAPinnedChange() {
    RepairSettings settings = pins(new Replacement(2, "12/KH-UBND", "12/KH- UBND"));
    assertEquals("số\n12/KH- UBND", repaired("số\n12/KH-UBND", settings));
  }

  @Test
  void aPinWhoseWordsAreNotOnItsLineChangesNothing() {
    assertEquals("để xuất", repaired("để xuất", pins(new Replacement(3, "để", "đề"))));
    assertEquals("để xuất", repaired("để xuất", pins(new Replacement(1, "xuấ", "xuân"))));
  }

  @Test
  void pagesStillStartWhereTheyDidAfterAPin() {
    RepairSettings settings = pins(new Replacement(1, "a", "dài hơn"));
    NormalizedText text =
        new TextRepair().repair(Texts.extracted("a b\nc\nd", List.of(0, 4)), settings);
    assertEquals(List.of(0, 10), text.pageStarts());
  }

  private static RepairSettings pins(Replacement... pins) {
    return new RepairSettings(Set.of(), Set.of(), List.of(pins));
  }

  private static String repaired(String text, RepairSettings settings) {
    return words(text, settings).text();
  }

  private static NormalizedText words(String text, RepairSettings settings) {
    return new TextRepair().repairWords(Texts.extracted(text, List.of()), settings);
  }
}
