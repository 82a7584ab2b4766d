package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vankho.site.Alignment.Part;
import vn.vankho.site.Alignment.Row;

class AlignmentTest {
  private static Part part(int section, String heading, Part... parts) {
    return new Part(section, heading, List.of(parts));
  }

  private static List<String> lines(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                "  ".repeat(row.depth())
                    + String.join(" | ", row.parts().stream().map(AlignmentTest::heading).toList()))
        .toList();
  }

  private static String heading(Optional<Part> part) {
    return part.map(Part::heading).orElse("-");
  }

  @Test
  void headingsThatSayMuchTheSameShareALine() {
    List<Row> rows =
        Alignment.of(
            List.of(
                List.of(part(0, "MỤC ĐÍCH, YÊU CẦU"), part(1, "Tổ chức thực hiện")),
                List.of(
                    part(0, "Mục đích, yêu cầu"),
                    part(1, "Kinh phí thực hiện"),
                    part(2, "TỔ CHỨC THỰC HIỆN"))));
    assertEquals(
        List.of(
            "MỤC ĐÍCH, YÊU CẦU | Mục đích, yêu cầu",
            "- | Kinh phí thực hiện",
            "Tổ chức thực hiện | TỔ CHỨC THỰC HIỆN"),
        lines(rows));
  }

  @Test
  void partsOfPartsAreLaidSideBySideUnderThem() {
    List<Row> rows =
        Alignment.of(
            List.of(
                List.of(part(0, "Nhiệm vụ", part(1, "Sở Y tế"), part(2, "Công an tỉnh"))),
                List.of(part(0, "Nhiệm vụ", part(1, "Công an tỉnh")))));
    assertEquals(
        List.of("Nhiệm vụ | Nhiệm vụ", "  Sở Y tế | -", "  Công an tỉnh | Công an tỉnh"),
        lines(rows));
  }

  @Test
  void noPartIsLostAndNoneStandsTwice() {
    List<List<Part>> documents =
        List.of(
            List.of(part(0, "Mục tiêu"), part(1, "Mục tiêu"), part(2, "Giải pháp")),
            List.of(part(0, "Giải pháp"), part(1, "Mục tiêu")));
    List<Row> rows = Alignment.of(documents);
    for (int d = 0; d < documents.size(); d++) {
      int document = d;
      List<Integer> sections =
          rows.stream()
              .flatMap(row -> row.parts().get(document).stream())
              .map(Part::section)
              .sorted()
              .toList();
      assertEquals(documents.get(d).stream().map(Part::section).toList(), sections);
    }
  }

  @Test
  void likenessIsTheSameBothWaysAndWholeForTheSameWords() {
    assertEquals(1, Alignment.likeness("Kinh phí", "KINH PHÍ"));
    assertEquals(0, Alignment.likeness("Kinh phí", "Mục tiêu"));
    assertEquals(
        Alignment.likeness("Mục tiêu chung", "Mục tiêu cụ thể"),
        Alignment.likeness("Mục tiêu cụ thể", "Mục tiêu chung"));
    assertTrue(Alignment.likeness("Mục tiêu chung", "Mục tiêu") > 0.5);
  }
}
