package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class AgenciesTest {
  static Stream<Arguments> names() {
    return Pairs.of("agencies.txt");
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsNamesAsTheTableSays(String printed, String canonical) {
    String found =
        Agencies.list(printed).stream()
            .map(mention -> mention.agency().name())
            .collect(Collectors.joining(" | "));
    assertEquals(canonical, found.isEmpty() ? "?" : found);
  }

  @Test
  void anUnknownAgencyKeepsItsNameInFullWithACapital() {
    assertEquals(
        "Trường Trung học phổ thông chuyên",
        Agencies.resolve("trường Trung học phổ thông chuyên").name());
  }

  @Test
  void saysWhatBecameOfADissolvedAgency() {
    AgencyName agency = Agencies.resolve("Sở KH&ĐT");
    assertEquals("Sở Kế hoạch và Đầu tư", agency.name());
    assertTrue(agency.since2025().orElseThrow().contains("Sở Tài chính"));
  }

  @Test
  void findsAgenciesInARunningText() {
    String text =
        "Giao Công an tỉnh chủ trì, phối hợp với Sở Y\ntế, các sở, ngành liên quan và UBND các xã, phường"
            + " báo cáo UBND tỉnh.";
    List<String> found =
        Agencies.find(text).stream().map(mention -> mention.agency().name()).toList();
    assertEquals(
        List.of(
            "Công an tỉnh",
            "Sở Y tế",
            "Các sở, ngành liên quan",
            "Ủy ban nhân dân cấp xã",
            "Ủy ban nhân dân tỉnh"),
        found);
  }
}
