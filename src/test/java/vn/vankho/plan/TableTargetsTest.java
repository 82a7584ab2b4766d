package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.vankho.text.NormalizedText;

final class TableTargetsTest {
  private static final String HEAD = "KẾ HOẠCH\nPhát triển thư viện\n\nI. MỤC TIÊU\n\n";

  private static List<String> read(String table) {
    NormalizedText text = Texts.repaired(HEAD + table + "\n\nII. KINH PHÍ\n\nNgân sách tỉnh.\n");
    return new PlanParser()
        .parse(text).targets().stream()
            .map(
                target ->
                    target.span().of(text.text())
                        + " "
                        + target.comparator()
                        + " "
                        + target.value().toPlainString()
                        + " "
                        + target.unit()
                        + target.period().map(period -> " @ " + period).orElse(""))
            .collect(Collectors.toList());
  }

  @Test
  void eachYearOfARowIsATargetOfItsOwn() {
    assertEquals(
        List.of(
            "Xã có thư viện = 40 xã @ năm 2026",
            "Xã có thư viện = 55 xã @ năm 2027",
            "Xã có thư viện >= 1200 xã @ đến năm 2030",
            "Người đọc >= 95 % @ đến năm 2030"),
        read(
            """
            TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | 2026 | Năm 2027 | Đến năm 2030
            1 | Xã có thư viện | xã | 31 | 40 | 55 | ≥ 1.200
            2 | Người đọc | % | 60 | - |  | 95 - 98%
            """));
  }

  @Test
  void theYearsMayStandInASecondRowOfTheHeader() {
    assertEquals(
        List.of("Phòng đọc = 3 phòng @ năm 2026", "Phòng đọc = 4.5 phòng @ năm 2027"),
        read(
            """
            TT | Mục tiêu | Đơn vị tính | Kế hoạch | Ghi chú
            |  |  | 2026 | 2027
            1 | Phòng đọc | phòng | 3 | 4,5
            """));
  }

  @Test
  void aTableWithoutYearsGivesNone() {
    assertEquals(
        List.of(),
        read(
            """
            TT | Chỉ tiêu | Đơn vị chủ trì | Ghi chú
            1 | Xã có thư viện | Sở Y tế | 12
            2 | Người đọc | Sở Nội vụ | 14
            """));
  }
}
