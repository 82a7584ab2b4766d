package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CitationFinderTest {
  private static final Header HEADER =
      OneParagraph.header(Optional.of("172/KH-UBND"), LocalDate.of(2024, 1, 15));

  static Stream<Arguments> sentences() {
    return Pairs.of("citations.txt");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void citesWhatTheTableSays(String sentence, String expected) {
    List<Citation> found = OneParagraph.citations(OneParagraph.of(sentence), HEADER);
    String written = found.stream().map(c -> written(c)).collect(Collectors.joining(" + "));
    assertEquals(expected, written.isEmpty() ? "?" : written);
  }

  private static String written(Citation citation) {
    List<String> parts = new ArrayList<>();
    parts.add((citation.nestedIn().isPresent() ? "in " : "") + citation.type());
    parts.add(citation.number().orElseGet(() -> "«" + citation.title().orElseThrow() + "»"));
    citation.issued().map(LocalDate::toString).ifPresent(parts::add);
    citation.issuer().ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private static List<Citation> in(String text) {
    return OneParagraph.citations(Outline.of(text), HEADER);
  }

  @Test
  void theDocumentsOwnNumberIsNoCitation() {
    assertEquals(
        List.of(),
        OneParagraph.citations(
            OneParagraph.of("(Kèm theo Kế hoạch số 172/KH-UBND ngày 15/01/2024 của UBND tỉnh)"),
            HEADER));
  }

  @Test
  void anotherYearsDocumentOfTheSameNumberIsOne() {
    assertEquals(
        1,
        OneParagraph.citations(
                OneParagraph.of("Kế hoạch số 172/KH-UBND ngày 08/10/2021 của UBND tỉnh"), HEADER)
            .size());
  }

  @Test
  void whatAnAttachmentIsAttachedToIsNoCitation() {
    assertEquals(
        List.of(),
        OneParagraph.citations(
            OneParagraph.of("(Kèm theo Kế hoạch số 15/KH-UBND ngày 02/3/2024 của UBND tỉnh)"),
            HEADER));
  }

  @Test
  void theSpanHoldsTheIdentifyingWords() {
    String sentence = "thực hiện Kế hoạch số\n15/KH-UBND ngày 02/3/2024 của UBND tỉnh về thi đua";
    Outline outline = OneParagraph.of(sentence);
    assertEquals(
        "Kế hoạch số\n15/KH-UBND ngày 02/3/2024 của UBND tỉnh",
        OneParagraph.citations(outline, HEADER).get(0).span().of(outline.text()));
  }

  @Test
  void theOpeningGivesTheLegalBasis() {
    List<Citation> found =
        in(
            """
            KẾ HOẠCH
            Phòng cháy năm 2024

            Căn cứ Chỉ thị số 01/CT-TTg ngày 03/01/2024;

            Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH

            Thực hiện Nghị định số 50/2024/NĐ-CP ngày 10/5/2024 của Chính phủ.

            II. NHIỆM VỤ

            1. Tuyên truyền.
            """);
    assertEquals(
        List.of("01/CT-TTg true", "50/2024/NĐ-CP false"),
        found.stream().map(c -> c.number().orElseThrow() + " " + c.basis()).toList());
  }

  @Test
  void aTitleInCapitalsReadsAsItStandsInTheText() {
    Outline outline =
        OneParagraph.of(
            "THỰC HIỆN CHỈ THỊ SỐ 27/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ TĂNG CƯỜNG DẠY TIẾNG VIỆT",
            "Việc tăng cường dạy tiếng Việt",
            List.of());
    Citation found = OneParagraph.citations(outline, HEADER).get(0);
    assertEquals(Optional.of("tăng cường dạy tiếng Việt"), found.title());
    assertTrue(found.inTitle());
  }

  @Test
  void whatADecisionIssuesIsItsTitle() {
    String sentence =
        "Chương trình trồng rừng giai đoạn 2021-2025 ban hành theo Quyết định số 14/QĐ-TTg";
    assertEquals(
        Optional.of("Chương trình trồng rừng giai đoạn 2021-2025"),
        OneParagraph.citations(OneParagraph.of(sentence), HEADER).get(1).title());
  }

  private static Optional<String> title(String sentence) {
    return OneParagraph.citations(OneParagraph.of(sentence), HEADER).get(0).title();
  }

  @Test
  void aTitleGoesOnOverASemicolonWhereANounOfItFollows() {
    assertEquals(
        Optional.of("quy định mức chi bồi dưỡng; chế độ công tác phí"),
        title("Thông tư số 5/2024/TT-BTC quy định mức chi bồi dưỡng; chế độ công tác phí."));
    assertEquals(
        Optional.of("quy định mức chi bồi dưỡng"),
        title("Thông tư số 5/2024/TT-BTC quy định mức chi bồi dưỡng; tổ chức tập huấn."));
  }

  @Test
  void aTitleMayFollowAComma() {
    assertEquals(
        Optional.of("phê duyệt kết quả thi đua"),
        title("Quyết định số 5/QĐ-BNV ngày 02/3/2025 của Bộ Nội vụ, phê duyệt kết quả thi đua;"));
  }

  @Test
  void aTitleEndsBeforeOtherDocumentsThatAreOnlyListed() {
    assertEquals(
        Optional.of("phòng cháy trong trường học"),
        title(
            "Kế hoạch số 5/KH-BCA về phòng cháy trong trường học và các Nghị quyết, Chỉ thị khác"));
  }

  @Test
  void longRepeatedInputTakesLinearTime() {
    for (String piece :
        List.of(
            "Quyết định số 1, 2, ",
            "Luật Phòng, chống ",
            "của Bộ Công an và ",
            "12/KH-UBND-",
            "Kế hoạch số 1/KH-UBND về ",
            "Dự án “",
            "Quyết định số 2/QĐ-TTg phê duyệt Đề án ",
            "tại Tờ trình số 2/TTr-SYT giữa Ban ",
            "Chương trình phòng, chống ma túy ")) {
      String text = piece.repeat(200_000 / piece.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> OneParagraph.citations(OneParagraph.of(text), HEADER),
          piece);
    }
  }
}
