package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResponsibilityReaderTest {
  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN
      TỈNH SƠN LA
      Số: 12/KH-UBND
      Sơn La, ngày 05 tháng 3 năm 2024
      KẾ HOẠCH
      Phòng, chống lụt bão năm 2024
      I. MỤC ĐÍCH
      Chủ động ứng phó với thiên tai.
      """;

  private static String duties(String body) {
    return ResponsibilityReader.read(Outline.of(HEAD + body)).stream()
        .map(duty -> duty.canonical() + " " + duty.tasks().size() + (duty.inline() ? " ~" : ""))
        .collect(Collectors.joining("; "));
  }

  @Test
  void everyAgencyOfAHeadingHasTheTasksUnderIt() {
    String body =
        """
        II. TỔ CHỨC THỰC HIỆN
        1. Công an tỉnh
        - Chủ trì bảo đảm trật tự.
        - Phối hợp với Sở Y tế cứu nạn.
        + Bố trí phương tiện.
        2. Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh
        Xét xử nghiêm các vụ việc.
        """;
    assertEquals(
        "Công an tỉnh 2; Tòa án nhân dân tỉnh 1; Viện kiểm sát nhân dân tỉnh 1", duties(body));
  }

  @Test
  void onlyAskedBodiesAreRequested() {
    String body =
        """
        II. PHÂN CÔNG NHIỆM VỤ
        1. Sở Y tế: Chuẩn bị thuốc men.
        2. Đề nghị Hội Chữ thập đỏ tỉnh: Vận động quyên góp.
        """;
    List<Responsibility> duties = ResponsibilityReader.read(Outline.of(HEAD + body));
    assertEquals(List.of(false, true), duties.stream().map(Responsibility::requested).toList());
  }

  @Test
  void aRunInHeadingLeavesTheRestAsTheFirstTask() {
    String body =
        """
        II. PHÂN CÔNG NHIỆM VỤ
        1. Sở Y tế: Chuẩn bị thuốc men.
        2. Sở Xây dựng: Kiểm tra hồ đập.
        """;
    Outline outline = Outline.of(HEAD + body);
    Responsibility first = ResponsibilityReader.read(outline).get(0);
    assertEquals("Chuẩn bị thuốc men.", first.tasks().get(0).span().of(outline.text()));
  }

  @Test
  void letteredAgenciesAreHeadingsToo() {
    String body =
        """
        II. TỔ CHỨC THỰC HIỆN
        1. Các sở, ban, ngành
        a) Sở Tài chính
        - Bố trí kinh phí.
        b) Sở Nội vụ
        - Theo dõi thi đua.
        """;
    assertEquals("Sở Tài chính 1; Sở Nội vụ 1", duties(body));
  }

  @Test
  void headingsThatNameNoAgencyGiveNone() {
    String body =
        """
        II. TỔ CHỨC THỰC HIỆN
        1. Kinh phí thực hiện
        - Từ nguồn ngân sách.
        2. Nhiệm vụ chung
        - Nâng cao nhận thức của người dân.
        """;
    assertEquals("", duties(body));
  }

  @Test
  void sentencesNameAgenciesWhereNoHeadingDoes() {
    String body =
        """
        II. TỔ CHỨC THỰC HIỆN
        1. Căn cứ Kế hoạch này, các sở, ban, ngành, UBND các xã, phường xây dựng kế hoạch cụ thể.
        2. Giao Công an tỉnh chủ trì, phối hợp với Sở Nội vụ theo dõi, đôn đốc việc thực hiện.
        """;
    assertEquals(
        "Các sở, ban, ngành 1 ~; Ủy ban nhân dân cấp xã 1 ~; Công an tỉnh 1 ~", duties(body));
  }

  @Test
  void leadAndSupportOfALineBelongToWhatStandsBefore() {
    String body =
        """
        II. NHIỆM VỤ
        1. Nâng cấp hồ chứa
        - Rà soát các hồ chứa nước.
        - Đơn vị chủ trì: Sở Xây dựng; đơn vị phối hợp: Sở Tài chính; thời gian thực hiện: năm 2024.
        """;
    List<Responsibility> duties = ResponsibilityReader.read(Outline.of(HEAD + body));
    assertEquals(
        List.of("Sở Xây dựng chủ trì", "Sở Tài chính phối hợp"),
        duties.stream()
            .map(duty -> duty.canonical() + " " + duty.tasks().get(0).role().vietnamese())
            .toList());
    assertTrue(duties.stream().allMatch(Responsibility::inline));
  }

  @Test
  void bodiesMayBeListedUnderALineOfTheirOwn() {
    String body =
        """
        II. NHIỆM VỤ
        1. Nâng cấp hồ chứa
        - Rà soát các hồ chứa nước.
        - Cơ quan thực hiện:
        + Sở Xây dựng chủ trì, phối hợp với Sở Tài chính.
        + Sở Nội vụ đăng tải kết quả.
        - Kinh phí: ngân sách tỉnh.
        """;
    assertEquals(
        List.of(
            "Sở Xây dựng chủ trì: Rà soát các hồ chứa nước.",
            "Sở Tài chính phối hợp: Rà soát các hồ chứa nước.",
            "Sở Nội vụ thực hiện: Sở Nội vụ đăng tải kết quả."),
        rows(body));
  }

  @Test
  void rowsOfATableOfDutiesGiveWhoLeadsAndWhoSupports() {
    String body =
        """
        II. NHIỆM VỤ
        Các nhiệm vụ ở bảng sau.

        TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
        1 | Gia cố đê bao | Sở Xây dựng | Sở Tài chính; các sở, ngành liên quan | Quý I
        2 | Diễn tập cứu hộ | Công an tỉnh |  | Quý II
        """;
    assertEquals(
        List.of(
            "Sở Xây dựng chủ trì: Gia cố đê bao",
            "Sở Tài chính phối hợp: Gia cố đê bao",
            "Các sở, ngành liên quan phối hợp: Gia cố đê bao",
            "Công an tỉnh chủ trì: Diễn tập cứu hộ"),
        rows(body));
  }

  @Test
  void cellsMayStandOnLinesOfTheirOwnAndMergedOnesBeMissing() {
    String body =
        """
        II. NHIỆM VỤ
        |
        TT
        |
        Nhiệm vụ
        |
        Cơ quan chủ trì
        |
        Cơ quan phối hợp
        |
        Kinh phí
        |
        |
        I
        |
        Trước mùa lũ
        |
        |
        1
        |
        Gia cố đê bao
        |
        Sở Xây dựng
        |
        - Sở Tài chính;
        - Sở Nội vụ
        |
        Ngân sách
        |
        |
        2
        |
        Diễn tập cứu hộ
        |
        Công an tỉnh
        |
        Sở Y tế
        |
        |
        """;
    assertEquals(
        List.of(
            "Sở Xây dựng chủ trì: Gia cố đê bao",
            "Sở Tài chính phối hợp: Gia cố đê bao",
            "Sở Nội vụ phối hợp: Gia cố đê bao",
            "Công an tỉnh chủ trì: Diễn tập cứu hộ",
            "Sở Y tế phối hợp: Diễn tập cứu hộ"),
        rows(body));
  }

  @Test
  void theOutermostCellsOfARowMayBeEmpty() {
    String body =
        """
        II. BẢNG
        TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Ghi chú
        1 | Gia cố đê bao | Sở Xây dựng | Sở Tài chính |
        | Diễn tập cứu hộ | Công an tỉnh | Sở Y tế | Quý II
        """;
    assertEquals(
        List.of(
            "Sở Xây dựng chủ trì: Gia cố đê bao",
            "Sở Tài chính phối hợp: Gia cố đê bao",
            "Công an tỉnh chủ trì: Diễn tập cứu hộ",
            "Sở Y tế phối hợp: Diễn tập cứu hộ"),
        rows(body));
  }

  @Test
  void tablesWhoseHeaderNamesNoLeadGiveNone() {
    String body =
        """
        II. SỐ LIỆU
        TT | Nội dung | Đơn vị | Ghi chú
        1 | Gia cố đê bao | Sở Xây dựng | km
        """;
    assertEquals(List.of(), rows(body));
  }

  private static List<String> rows(String body) {
    Outline outline = Outline.of(Texts.repaired(HEAD + body));
    return ResponsibilityReader.read(outline).stream()
        .map(
            duty -> {
              Task task = duty.tasks().get(0);
              String words = task.span().of(outline.text());
              return duty.canonical() + " " + task.role().vietnamese() + ": " + words;
            })
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Các sở, ban, ngành, các huyện và ",
        "- Phối hợp với các sở (",
        "Đơn vị chủ trì: Sở Y tế ",
        "Công an tỉnh - Cơ quan thường trực "
      })
  void longRepeatedInputIsReadInLinearTime(String words) {
    Outline outline = Outline.of(HEAD + "II. TỔ CHỨC THỰC HIỆN\n" + words.repeat(20_000));
    assertTimeout(Duration.ofSeconds(20), () -> ResponsibilityReader.read(outline));
  }
}
