package vn.vankho.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OcrScoreTest {
  @Test
  void changesAreCountedByWhatBecameOfThem() {
    OcrScore score =
        OcrScore.of(
            "công an tỉnh tổ chức thực hiện kế hoạch này",
            "công an tính tố chức thực hiên kế hoạch này",
            "công ăn tỉnh tổ chức thực hiến kế hoạch này");
    assertEquals(
        new OcrScore(10, 3, 2, 3, 7, 2, 1, 4, 2, 0, 0), score, "two fixed, one harmed, one missed");
    assertEquals(1 / 3.0, score.reduction(), 1e-9);
    assertEquals(0.5, score.precision(), 1e-9);
    assertEquals(1 / 7.0, score.harm(), 1e-9);
  }

  @Test
  void lostLinesAreCountedApart() {
    OcrScore score = OcrScore.of("một hai ba bốn năm sáu bảy", "một hai bảy", "một hai bảy");
    assertEquals(4, score.dropped());
    assertEquals(4, score.droppedStill());
    assertEquals(4, score.rawErrors());
  }

  @Test
  void noiseBetweenWordsIsWrongWithTheWordBefore() {
    OcrScore score = OcrScore.of("một hai", "một : hai", "một hai");
    assertEquals(1, score.wrong());
    assertEquals(1, score.fixed());
    assertEquals(0, score.repairedErrors());
  }
}
