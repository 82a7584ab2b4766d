package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.TextRepair;

class ReadingTest {
  @Test
  void aPageWhoseWordsAreMissingIsADefectWhereItBegins() {
    String first = "Số: 5/KH-UBND\nKẾ HOẠCH\nTrồng rừng\n";
    ExtractedText extracted =
        new ExtractedText(
            new SourceFile(Path.of("plan.pdf"), "plan.pdf", "0".repeat(64)),
            "application/pdf",
            first + "1. Sở Y tế.\n",
            List.of(0, first.length(), first.length()),
            false,
            List.of(1));
    NormalizedText text = new TextRepair().repair(extracted);
    Reading reading = Reading.of(extracted, text, new PlanParser().parse(text));
    List<Defect> unread =
        reading.plan().defects().stream().filter(d -> d.kind().equals("unread-page")).toList();
    assertEquals(List.of(first.length()), unread.stream().map(d -> d.span().start()).toList());
    assertTrue(unread.get(0).note().startsWith("Trang 2 "), unread.get(0).note());
  }
}
