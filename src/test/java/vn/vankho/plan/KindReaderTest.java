package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindReaderTest {
  @ParameterizedTest
  @CsvSource({
    "'Số: 5/QĐ-UBND|QUYẾT ĐỊNH|Về việc giao đất', decision",
    "'Số: 5/2025/NQ-HĐND|NGHỊ|QUYẾT|Về ngân sách', resolution",
    "'Số: 5/CT-UBND|CHỈ THỊ|Về mùa khô', directive",
    "'Số: 05/2025/TT-BTC|THÔNG TƯ|Quy định phí', circular",
    "'Số: 9/TB-VPCP|KẾT LUẬN|Của Phó Thủ tướng', notice",
    "'Số: 9/UBND-NC|V/v trả lời kiến nghị|Kính gửi: Sở Y tế', dispatch",
    "'Số: 9/CT-CS|V/v hoàn thuế|Kính gửi: Thuế tỉnh', dispatch",
    "'Luật số: 80/2025/QH15 | Hà Nội, ngày 24 tháng 6 năm 2025|Căn cứ Hiến pháp', law",
    "'Số: 57/VBHN-BCT|THÔNG TƯ|QUY ĐỊNH HỒ SƠ', circular",
    "'Số: 12/2025/QĐ-UBND|QUYẾT ĐỊNH|QUY ĐỊNH VỀ CHỢ', decision",
    "'KẾ HOẠCH|Trồng rừng|Căn cứ Luật', plan",
    "'Kế hoạch trồng rừng của tỉnh được người dân hưởng ứng.', unknown"
  })
  void theTypeWordOrTheNumberTellsTheKind(String text, String kind) {
    Outline outline = Outline.of(text.replace('|', '\n'));
    assertEquals(kind, KindReader.read(outline, HeaderReader.read(outline)).code());
  }
}
