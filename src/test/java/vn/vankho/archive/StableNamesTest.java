package vn.vankho.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StableNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"so-y-te", "1452-qd-ttg-2021", "-"})
  void takesSmallLettersDigitsAndDashes(String name) {
    assertEquals(name, new AgencyId(name).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Sở-y-tế", "a/b", "a b", "a.b", "A"})
  void refusesWhatIsNoPartOfAnAddress(String name) {
    assertThrows(IllegalArgumentException.class, () -> new DocumentId(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "dak-lak/9-kh-ubnd-2021", "a/b/c"})
  void aPlansNameMayHaveSeveralParts(String name) {
    assertEquals(name, new PlanId(name).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "a/", "a//b", "a/../b", "a/B"})
  void refusesAPathWithAPartThatIsNoName(String name) {
    assertThrows(IllegalArgumentException.class, () -> new PlanId(name));
  }
}
