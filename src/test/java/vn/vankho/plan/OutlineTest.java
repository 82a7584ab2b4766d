package vn.vankho.plan;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.plan.Paragraph.Marker;

class OutlineTest {
  static Stream<Arguments> cases() throws IOException {
    return CaseFiles.in("outlines");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void sectionsAreReadFromTheRepairedText(String name, String text, String expected) {
    assertEquals(expected, printed(Outline.of(Texts.repaired(text))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void sectionsAreReadFromTheTextAsPrinted(String name, String text, String expected) {
    assertEquals(expected, printed(Outline.of(text)));
  }

  private static String printed(Outline outline) {
    return outline.sections().stream().map(OutlineTest::printed).collect(joining("\n"));
  }

  private static String printed(Section section) {
    return "%d %s | %s%s"
        .formatted(
            section.level(),
            section.label(),
            section.heading(),
            section.appendix() ? " (appendix)" : "")
        .strip();
  }

  @Test
  void pointsLieInTheItemThatTheyFollow() {
    Outline outline =
        Outline.of("KẾ HOẠCH\nTên\n\nI. PHẦN\n\n1. Mục\n\n1.1. Tiểu mục\n\na) Điểm.\n\n2. Mục\n");
    assertEquals(
        List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(2)),
        outline.sections().stream().limit(4).map(Section::parent).toList());
    assertTrue(outline.sections().get(0).span().contains(outline.sections().get(4).span()));
    assertEquals(outline.sections().get(4).head().start(), outline.sections().get(1).span().end());
  }

  @Test
  void aHeadingAndTheTextUnderItAreTwoParagraphs() {
    Outline outline =
        Outline.of("KẾ HOẠCH\nTên\n\n1. Sở Y tế\nChủ trì thực hiện.\n- Kiểm tra.\n+ Báo cáo.\n");
    assertEquals(
        List.of(Marker.NUMBER, Marker.NONE, Marker.DASH, Marker.PLUS),
        outline.paragraphs().stream().map(Paragraph::marker).toList());
    assertEquals("Kiểm tra.", outline.paragraphs().get(2).content().of(outline.text()));
  }

  @Test
  void strokesOverAnAppendixDoNotHideItsTitle() {
    Outline outline =
        Outline.of(
            """
            KẾ HOẠCH
            Tên

            I. PHẦN

            Nơi nhận:
            - Lưu: VT.
            CHỦ TỊCH
            Lê Văn An

            - -

            PHỤ LỤC I

            VỊ TRÍ QUAN TRẮC

            1. Mục
            """);
    assertEquals("VỊ TRÍ QUAN TRẮC", outline.sections().get(1).heading());
  }

  @Test
  void zonesFollowOnEachOther() {
    Outline outline =
        Outline.of(
            """
            Số: 1/KH-UBND
            KẾ HOẠCH
            Trồng rừng
            Căn cứ Luật Lâm nghiệp;
            I. NỘI DUNG
            Một.
            Nơi nhận:
            - Lưu: VT.
            CHỦ TỊCH
            Lê Văn Ba
            DANH SÁCH CÁC XÃ
            1. Xã A
            """);
    String text = outline.text();
    assertEquals("Trồng rừng", outline.title().of(text));
    assertEquals("Căn cứ Luật Lâm nghiệp;", outline.opening().of(text).strip());
    assertEquals("I. NỘI DUNG\nMột.", outline.body().of(text).strip());
    assertTrue(outline.foot().of(text).endsWith("Lê Văn Ba"));
    assertEquals("DANH SÁCH CÁC XÃ\n1. Xã A", outline.appendix().of(text).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "*", "|", "-", "1.", "I.", "a)", "Nơi nhận:", "KẾ HOẠCH", "Số:", "“"})
  void scrapsAreReadWithoutHarm(String scrap) {
    assertEquals(scrap, Outline.of(scrap).text());
    assertEquals(DocumentKind.PLAN.equals(parsed(scrap).kind()), scrap.equals("KẾ HOẠCH"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. ",
        "I. A\n",
        "- a\n",
        "*",
        "\n",
        "a) b\n",
        "Số: 1",
        "1.1.",
        "KẾ HOẠCH\n",
        "ngày ",
        "“",
        "Nơi nhận:\n",
        "A: ",
        "1 / KH - ",
        "TM. ",
        "Việt Nam "
      })
  void longRepeatedInputTakesLinearTime(String repeated) {
    String text = repeated.repeat(200_000 / repeated.length());
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> parsed(text));
  }

  private static Plan parsed(String text) {
    return new PlanParser().parse(Texts.repaired(text));
  }
}
