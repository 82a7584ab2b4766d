package vn.vankho.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LikenessTest {
  @Test
  void theLongestSharedRunComesFirstAndThenWhatLiesBesideIt() {
    assertEquals(1, Likeness.ratio("", ""));
    assertEquals(0, Likeness.ratio("ab", "cd"));
    assertEquals(0.75, Likeness.ratio("abcd", "bcde"));
    assertEquals(2.0 * 5 / 15, Likeness.ratio("wikimed", "kixmedia"), 1e-12);
    assertEquals(2.0 * 3 / 8, Likeness.ratio("axbc", "abyc"));
  }

  @Test
  void marksAndPunctuationDoNotCount() {
    assertTrue(Likeness.alike("Phòng, chống ma túy", "phong chong MA TUÝ.", 1));
    assertTrue(Likeness.alike("Phòng, chống ma túy", "Phòng, chổng ma tuy1", 0.9));
    assertFalse(Likeness.alike("Phòng, chống ma túy", "", 0));
    assertFalse(Likeness.alike("Sở Y tế", "Sở Tư pháp", 0.85));
  }
}
