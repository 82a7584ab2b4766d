package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.vankho.text.Span;

class DefectFinderTest {
  private static final String HEAD =
      "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 3/KH-UBND\nSơn La, ngày 02 tháng 4 năm 2024\nKẾ HOẠCH\nTrồng rừng\n\n";

  @Test
  void aSoundPlanHasNone() {
    assertEquals(List.of(), kinds(HEAD + "I. MỘT\n\n1. Hai\n\na) Ba.\n\nb) Bốn.\n\nII. NĂM\n"));
  }

  @Test
  void jumpsInTheNumberingAreFound() {
    assertEquals(
        List.of("numbering-gap", "numbering-gap", "numbering-gap"),
        kinds(HEAD + "I. MỘT\n\n1. Hai.\n\n3. Ba.\n\nc) Bốn.\n\nd) Năm.\n\ne) Sáu.\n\nIII. BẢY\n"));
  }

  @Test
  void thePartThatIsMissingIsNamed() {
    assertEquals(
        "Số thứ tự nhảy từ d sang e (thiếu đ); cần đánh số lại hoặc bổ sung mục bị sót.",
        find(HEAD + "I. MỘT\n\n1. Hai\n\nc) Tư.\n\nd) Năm.\n\ne) Sáu.\n").get(0).note());
  }

  @Test
  void aPartThatBearsTheNumberOfTheOneBeforeItIsReadAndTold() {
    List<Defect> defects = find(HEAD + "I. MỘT\n\nII. HAI\n\nII. BA\n\nIII. BỐN\n");
    assertEquals(
        List.of("Số thứ tự II đã dùng cho phần trước; cần đánh số lại."),
        defects.stream().map(Defect::note).toList());
  }

  @Test
  void anItemThatStartsOverInTheNextPartIsNoJump() {
    assertEquals(List.of(), kinds(HEAD + "I. MỘT\n\n1. Hai.\n\n2. Ba.\n\nII. BỐN\n\n1. Năm.\n"));
  }

  @Test
  void aLostHeadIsFoundOnceForEachThingThatItLacks() {
    assertEquals(
        List.of("missing-header", "missing-number", "missing-date"),
        kinds("KẾ HOẠCH\nTrồng rừng\n\nI. MỘT\n"));
  }

  @Test
  void aBlankNumberAndDateAreFound() {
    assertEquals(
        List.of("missing-number", "missing-date"),
        kinds(HEAD.replace("Số: 3/", "Số:    /").replace("02 tháng 4", "   tháng 4") + "I. MỘT\n"));
  }

  private static final String DECISION =
      HEAD.replace("KH-UBND", "QĐ-UBND").replace("KẾ HOẠCH", "QUYẾT ĐỊNH")
          + "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nĐiều 1. Ban hành Kế hoạch kèm theo.\n\n"
          + "Nơi nhận:\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Ba\n\n";

  @Test
  void aChairmansDecisionIsSignedForHimAlone() {
    assertEquals(List.of(), kinds(DECISION));
  }

  @Test
  void whatADecisionIssuesIsASecondDocument() {
    List<Defect> defects =
        find(DECISION + "KẾ HOẠCH\nTRỒNG RỪNG NĂM 2024\n(Kèm theo Quyết định số 3/QĐ-UBND)\n");
    assertEquals(List.of("several-documents"), defects.stream().map(Defect::kind).toList());
    assertEquals(
        "Tệp có hơn một văn bản: kế hoạch ban hành kèm theo bắt đầu từ đây; nên tách thành tệp"
            + " riêng để mỗi văn bản có trang của mình.",
        defects.get(0).note());
  }

  @Test
  void formsToBeFilledInAreNoSecondDocument() {
    assertEquals(
        List.of(),
        kinds(DECISION + "KẾ HOẠCH\nTÊN KẾ HOẠCH\n(Kèm theo Quyết định số 9/QĐ-UBND)\n"));
  }

  @Test
  void aLetterheadWithAnotherNumberBeginsAnotherDocument() {
    List<Defect> defects = find(DECISION + HEAD.replace("3/KH", "4/KH"));
    assertEquals(List.of("several-documents"), defects.stream().map(Defect::kind).toList());
    assertEquals(DECISION.length(), defects.get(0).span().start());
  }

  @Test
  void aSignatureInSomeonesPlaceNeedsTheCommittee() {
    assertEquals(
        List.of("missing-authority"),
        kinds(HEAD + "I. MỘT\nNơi nhận:\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Ba\n"));
  }

  @Test
  void quotesWithoutPartnersAreFound() {
    assertEquals(
        List.of("quote", "quote"), kinds(HEAD + "I. MỘT\n\nĐề án Rừng” và\n\nDự án “Biển.\n"));
  }

  @Test
  void aCitedDateMayNotBeLaterThanThePlans() {
    assertEquals(List.of("date-order"), kinds(cited("2024-05-01", OptionalInt.empty())));
  }

  @Test
  void whatCarriesOutADocumentMayNotBeOlder() {
    Citation outer = cited("2019-06-12", OptionalInt.empty());
    Citation inner = cited("2019-08-16", OptionalInt.of(0));
    assertEquals(List.of("date-order"), kinds(outer, inner));
    assertEquals(List.of(), kinds(cited("2019-09-01", OptionalInt.empty()), inner));
  }

  @Test
  void aDeadlineMayNotBeOverBeforeThePlanIsIssued() {
    Deadline deadline =
        new Deadline(
            new Span(0, 4),
            "2023-04-10",
            Optional.empty(),
            "báo cáo",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Outline outline = Outline.of(HEAD);
    List<Defect> defects =
        DefectFinder.find(outline, HeaderReader.read(outline), List.of(), List.of(deadline));
    assertEquals(List.of("date-order"), defects.stream().map(Defect::kind).toList());
  }

  private static Citation cited(String date, OptionalInt nestedIn) {
    return new Citation(
        new Span(0, 4),
        "Kế hoạch",
        Optional.of(nestedIn.isPresent() ? "36-CT/TW" : "399-KH/TU"),
        Optional.of(LocalDate.parse(date)),
        Optional.empty(),
        Optional.empty(),
        nestedIn,
        false,
        false);
  }

  private static List<String> kinds(Citation... citations) {
    Outline outline = Outline.of(HEAD);
    return DefectFinder.find(outline, HeaderReader.read(outline), List.of(citations), List.of())
        .stream()
        .map(Defect::kind)
        .toList();
  }

  private static List<String> kinds(String text) {
    return find(text).stream().map(Defect::kind).toList();
  }

  private static List<Defect> find(String text) {
    Outline outline = Outline.of(text);
    return DefectFinder.find(outline, HeaderReader.read(outline), List.of(), List.of());
  }
}
