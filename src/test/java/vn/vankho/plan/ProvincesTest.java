package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ProvincesTest {
  static Stream<Arguments> questions() {
    return Pairs.of("provinces.txt");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersAboutAProvinceAsTheTableSays(String question, String answer) {
    assertEquals(answer, answer(question.split(" @ ")));
  }

  private static String answer(String[] asked) {
    return switch (asked.length) {
      case 1 -> Provinces.named(asked[0]).map(Province::name).orElse("?");
      case 2 -> Provinces.unitAt(asked[0], LocalDate.parse(asked[1]));
      default -> today(asked);
    };
  }

  private static String today(String[] asked) {
    Provinces.Today today =
        Provinces.today(asked[0], LocalDate.parse(asked[1]), LocalDate.parse(asked[2]));
    return today.unit() + today.change().map(": "::concat).orElse("");
  }

  @Test
  void thereWere63BeforeTheMergersAndThereAre34AfterThem() {
    assertEquals(63, countOn(LocalDate.of(2024, 6, 30)));
    assertEquals(63, countOn(LocalDate.of(2025, 6, 30)));
    assertEquals(34, countOn(LocalDate.of(2025, 7, 1)));
    assertEquals(9, citiesOn(LocalDate.of(2026, 9, 20)));
    assertEquals(6, citiesOn(LocalDate.of(2026, 4, 29)));
  }

  private static long countOn(LocalDate day) {
    return Provinces.all().stream()
        .map(province -> province.on(day))
        .filter(time -> !time.from().isAfter(day) && !time.until().isBefore(day))
        .count();
  }

  private static long citiesOn(LocalDate day) {
    return Provinces.all().stream()
        .map(province -> province.on(day))
        .filter(time -> time.unit().equals("thành phố") && !time.until().isBefore(day))
        .count();
  }

  @Test
  void everyProvinceLeadsToOneOfTodays() {
    for (Province province : Provinces.all()) {
      String now =
          Provinces.today(province.name(), LocalDate.of(2020, 1, 1), LocalDate.of(2027, 1, 1))
              .unit();
      assertEquals(now, Provinces.unitAt(now, LocalDate.of(2027, 1, 1)));
    }
  }

  @Test
  void findsNamesInRunningTextButNotThoseOfSmallerUnitsOrPeople() {
    String text =
        "Công an tỉnh Thanh Hóa, TP. HCM và Đăk Lăk họp tại thành phố Thanh Hóa, xã Sơn La; Đoàn"
            + " Thanh niên Cộng sản Hồ Chí Minh; thành phố Hồ Chí Minh; hòa bình.";
    List<String> found =
        Provinces.find(text).stream().map(mention -> mention.province().name()).toList();
    assertEquals(List.of("Thanh Hóa", "Hồ Chí Minh", "Đắk Lắk", "Hồ Chí Minh"), found);
  }

  @Test
  void anUnknownNameIsAProgrammersMistakeWhereOneIsNeeded() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> Provinces.unitAt("Hà Tây", day));
  }
}
