package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hỗ trợ 280 triệu đồng cho mỗi xã | 280 triệu đồng
          tổng vốn 1,4 tỷ đồng; vốn vay 500 tỉ đồng | 1,4 tỷ đồng;500 tỉ đồng
          chi 15.000.000 đồng/người | 15.000.000 đồng
          khoảng 2 nghìn tỷ đồng | 2 nghìn tỷ đồng
          mức 150.000 VNĐ một ngày | 150.000 VNĐ
          có 15 cộng đồng dân cư, 3 đồng chí |
          tăng 12 triệu người |
          """)
  void sumsAreFoundAsTheyStand(String text, String expected) {
    List<String> sums = MoneyFinder.find(text).stream().map(span -> span.of(text)).toList();
    assertEquals(expected == null ? List.of() : Arrays.asList(expected.split(";", -1)), sums);
  }
}
