package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanPeriodTest {
  static Stream<Arguments> titles() throws IOException {
    return Pairs.of("periods.txt");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void theTitleNamesTheYearsOfThePlan(String title, String years) {
    String[] parts = title.split(" \\| ", 2);
    Header header = header(parts[0].replace('⏎', '\n'), LocalDate.parse(parts[1]));
    assertEquals(years, PlanPeriod.of(header).map(PlanPeriodTest::written).orElse("?"));
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    assertThrows(IllegalArgumentException.class, () -> new PlanPeriod(OptionalInt.of(2025), 2024));
  }

  @Test
  void longTitlesTakeNoLongTime() {
    Header header = header("năm 2021 - đến 20 tầm nhìn ".repeat(40_000), LocalDate.of(2021, 1, 1));
    assertTimeout(Duration.ofSeconds(5), () -> PlanPeriod.of(header));
  }

  private static String written(PlanPeriod period) {
    return (period.first().isPresent() ? period.first().getAsInt() : "") + ".." + period.last();
  }

  private static Header header(String title, LocalDate issued) {
    Optional<String> none = Optional.empty();
    return new Header(
        none, none, none, none, none, Optional.of(issued), title, Optional.empty(), List.of());
  }
}
