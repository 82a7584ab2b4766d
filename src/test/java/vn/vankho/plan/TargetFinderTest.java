package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TargetFinderTest {
  static Stream<Arguments> sentences() {
    return Pairs.of("targets.txt");
  }

  private static List<Target> under(String heading, String sentence) {
    return OneParagraph.targets(OneParagraph.of("", sentence, List.of(heading)));
  }

  private static String written(Target target) {
    String figure =
        target.comparator() + " " + target.value().toPlainString() + " " + target.unit();
    return figure + target.period().map(period -> " @ " + period).orElse("");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsTheTargetsThatTheTableSays(String sentence, String expected) {
    String found =
        under("I. MỤC TIÊU", sentence).stream()
            .map(TargetFinderTest::written)
            .collect(Collectors.joining(" + "));
    assertEquals(expected, found.isEmpty() ? "?" : found);
  }

  @Test
  void thePeriodOfTheHeadingHoldsForWhatStandsUnderIt() {
    assertEquals(
        "= 100 % @ đến năm 2030",
        written(under("Mục tiêu cụ thể đến năm 2030", "100% số xã có nhà văn hóa").get(0)));
  }

  @Test
  void outsideTheObjectivesAShareIsNoTarget() {
    assertEquals(List.of(), under("III. KINH PHÍ", "ngân sách tỉnh hỗ trợ 70% chi phí"));
    assertEquals(1, under("II. NHIỆM VỤ", "phấn đấu 70% số hộ có nước sạch").size());
    assertEquals(1, under("II. NHIỆM VỤ", "Kết nối mạng: 100% trạm y tế có đường truyền").size());
    assertEquals(List.of(), under("II. NHIỆM VỤ", "Mức hỗ trợ: 100% kinh phí tập huấn"));
  }

  @Test
  void outsideTheObjectivesACountNeedsWordsThatDemandIt() {
    assertEquals(List.of(), under("II. NHIỆM VỤ", "Tổ chức 02 lớp tập huấn"));
    assertEquals(
        "= 1700 ha @ đến năm 2030",
        written(under("II. NHIỆM VỤ", "Phấn đấu đến năm 2030 rừng đạt 1.700 ha").get(0)));
  }

  @Test
  void whatIsUnderAHeadingOfWhatHasBeenIsNoTarget() {
    assertEquals(List.of(), under("I. THỰC TRẠNG", "Có 30% số xã có nhà văn hóa"));
    assertEquals(1, under("II. NHIỆM VỤ", "Có 30% số xã có nhà văn hóa").size());
  }

  @Test
  void theFigureHasItsOwnSpan() {
    Outline outline = OneParagraph.of("", "Giảm hơn 1,5% số xã", List.of("Mục tiêu"));
    Target target = OneParagraph.targets(outline).get(0);
    assertEquals("1,5%", target.figure().of(outline.text()));
    assertEquals("Giảm hơn 1,5% số xã", target.span().of(outline.text()));
  }

  @Test
  void longRepeatedInputTakesLinearTime() {
    for (String piece :
        List.of(
            "trên 80% và ",
            "đạt 1.700 ", "Mục tiêu 1 ", "tỷ lệ đạt từ 5 ", "ít nhất một cơ sở, ")) {
      String text = piece.repeat(200_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> under("Mục tiêu", text), piece);
    }
  }
}
