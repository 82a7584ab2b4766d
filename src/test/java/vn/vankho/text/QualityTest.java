package vn.vankho.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualityTest {
  private static final String CLEAN =
      """
      Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và Ủy ban nhân dân các xã, phường tổ chức
      thực hiện nghiêm túc Kế hoạch này; định kỳ báo cáo kết quả thực hiện về Công an tỉnh để tổng
      hợp, báo cáo Ủy ban nhân dân tỉnh theo quy định của pháp luật.
      """;

  private static Quality quality(String text) {
    return new TextRepair().repairWords(Texts.extracted(text)).quality();
  }

  @Test
  void cleanTextIsLeftAlone() {
    NormalizedText repaired = new TextRepair().repairWords(Texts.extracted(CLEAN));
    assertEquals(Quality.Verdict.CLEAN, repaired.quality().verdict());
    assertEquals(List.of(), repaired.corrections());
    assertEquals(List.of(), repaired.suggestions());
  }

  @Test
  void damagedTextIsMarked() {
    String damaged =
        CLEAN.replace("tổ chức", "tố chức").replace("nhân dân", "nhân đân").replace("thực", "thưc");
    assertEquals(Quality.Verdict.BAD, quality(damaged).verdict());
    assertTrue(quality(damaged).damage() > quality(CLEAN).damage());
  }

  @Test
  void aFontOfBeforeUnicodeIsHopelessAndSaysWhatToDo() {
    Quality quality =
        quality("Céng hoµ x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do H¹nh phóc\n".repeat(5));
    assertEquals(Quality.Verdict.HOPELESS, quality.verdict());
    assertTrue(quality.reason().contains("TCVN3"), quality.reason());
    assertTrue(quality.reason().contains("OCR lại"), quality.reason());
  }

  @Test
  void anUnreadableScanIsHopeless() {
    Quality quality = quality("xỉ4w nđẽq tzụk wjêô pqrẫ zzỗf ưưq fựk jjảx qẽd\n".repeat(5));
    assertEquals(Quality.Verdict.HOPELESS, quality.verdict());
  }

  @Test
  void aLineThatStandsTwiceIsReported() {
    String line = "Các sở, ban, ngành tổ chức thực hiện Kế hoạch này\n";
    List<LineFinding> findings = quality(CLEAN + line + line + CLEAN).findings();
    assertEquals(1, findings.size());
    assertEquals(LineFinding.Kind.DOUBLED, findings.get(0).kind());
    assertEquals(CLEAN.length() + line.length(), findings.get(0).at());
  }
}
