package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.archive.Archive;
import vn.vankho.archive.ArchiveLinker;
import vn.vankho.archive.Card;
import vn.vankho.plan.PlanParser;
import vn.vankho.plan.Reading;
import vn.vankho.search.SearchItem.Passage;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.TextRepair;

class PassagesTest {
  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÒA BÌNH
      Số: 15/KH-UBND
      Hòa Bình, ngày 05 tháng 3 năm 2021
      KẾ HOẠCH
      Trồng cây bên đường

      Căn cứ Luật Lâm nghiệp, Ủy ban nhân dân tỉnh ban hành kế hoạch sau:

      I. MỤC ĐÍCH, YÊU CẦU
      1. Mục đích
      Đường phố xanh hơn.
      2. Yêu cầu
      Mỗi xã trồng một hàng cây.
      II. TỔ CHỨC THỰC HIỆN
      %s

      Nơi nhận:
      - Các sở;
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Nguyễn Văn A
      """;

  @TempDir private Path folder;

  @Test
  void everySectionIsAPassageAndTheFootIsNone() throws IOException {
    List<Passage> passages = item("Các sở chăm sóc cây.").passages();
    assertEquals("", passages.get(0).anchor());
    assertTrue(passages.get(0).text().startsWith("Căn cứ Luật Lâm nghiệp"));
    Passage yeuCau = passages.get(3);
    assertEquals("2. Yêu cầu", yeuCau.heading());
    assertEquals("Mỗi xã trồng một hàng cây.", yeuCau.text());
    assertTrue(passages.stream().skip(1).noneMatch(passage -> passage.anchor().isEmpty()));
    assertTrue(words(passages).contains("Các sở chăm sóc cây."));
    assertTrue(!words(passages).contains("Nơi nhận"), words(passages));
  }

  @Test
  void longSectionsAreCutBetweenLinesAndKeepTheirAnchor() throws IOException {
    String line = "Mỗi thôn chọn loài cây hợp với đất của mình và trồng vào mùa mưa. ".repeat(10);
    List<Passage> passages = item((line + "\n").repeat(5)).passages();
    List<Passage> last = passages.subList(4, passages.size());
    assertTrue(last.size() > 1, last.toString());
    assertEquals(1, last.stream().map(Passage::anchor).distinct().count());
    assertTrue(last.stream().allMatch(piece -> piece.text().length() <= Passages.LONGEST));
    assertTrue(last.stream().allMatch(piece -> piece.text().endsWith("mùa mưa.")));
  }

  @Test
  void aLineThatIsTooLongIsCutBetweenWords() throws IOException {
    List<Passage> passages = item("một hai ba bốn ".repeat(400)).passages();
    assertTrue(passages.stream().allMatch(piece -> piece.text().length() <= Passages.LONGEST));
    int words = words(passages).split(" hai ", -1).length;
    assertEquals(401, words);
  }

  private static String words(List<Passage> passages) {
    return passages.stream().map(Passage::text).collect(Collectors.joining(" "));
  }

  private SearchItem item(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("x.txt"), PLAN.formatted(text));
    SourceFile source = new SourceFile(file, "x.txt", "0".repeat(64));
    ExtractedText extracted =
        new ExtractedText(source, "text/plain", Files.readString(file), List.of(), false);
    NormalizedText repaired = new TextRepair().repair(extracted);
    Reading reading = Reading.of(extracted, repaired, new PlanParser().parse(repaired));
    Archive archive = new ArchiveLinker(LocalDate.of(2026, 1, 1)).link(List.of(Card.of(reading)));
    return new SearchItems(archive).item(archive.plans().get(0), reading);
  }
}
