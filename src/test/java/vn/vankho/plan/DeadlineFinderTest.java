package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DeadlineFinderTest {
  private static final Header HEADER =
      OneParagraph.header(Optional.of("172/KH-UBND"), LocalDate.of(2024, 1, 15));

  static Stream<Arguments> sentences() {
    return Pairs.of("deadlines.txt");
  }

  private static List<Deadline> in(String sentence) {
    Outline outline = OneParagraph.of("Phòng, chống ma túy năm 2024", sentence, List.of());
    return OneParagraph.deadlines(outline, HEADER, List.of());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsTheDatesThatTheTableSays(String sentence, String expected) {
    String written =
        in(sentence).stream()
            .map(d -> (d.date() + " " + d.recurring().orElse("")).strip())
            .collect(Collectors.joining(" + "));
    assertEquals(expected, written.isEmpty() ? "?" : written);
  }

  @Test
  void saysWhoOwesWhatToWhomAndThroughWhom() {
    Deadline found =
        in("Các sở, ban, ngành báo cáo kết quả về UBND tỉnh (qua Công an tỉnh) trước ngày 15/12/2024.")
            .get(0);
    assertEquals(
        "Các sở, ban, ngành báo cáo kết quả về UBND tỉnh (qua Công an tỉnh)", found.what());
    assertEquals(Optional.of("Các sở, ban, ngành"), found.who());
    assertEquals(Optional.of("Ủy ban nhân dân tỉnh"), found.addressee());
    assertEquals(Optional.of("Công an tỉnh"), found.through());
  }

  @Test
  void theSpanRunsFromThePrepositionToTheEndOfTheDate() {
    Outline outline = OneParagraph.of("Các sở gửi báo cáo trước ngày 30/11 hằng năm để tổng hợp.");
    assertEquals(
        "trước ngày 30/11 hằng năm",
        OneParagraph.deadlines(outline, HEADER, List.of()).get(0).span().of(outline.text()));
  }

  @Test
  void longRepeatedInputTakesLinearTime() {
    for (String piece : List.of("trước ngày 15/6 và ", "định kỳ 06 tháng, năm ", "hoàn thành ")) {
      String text = piece.repeat(200_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> in(text), piece);
    }
  }
}
