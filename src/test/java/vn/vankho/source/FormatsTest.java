package vn.vankho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that come out of a document are those that went in, whatever its format. */
class FormatsTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ke-hoach.txt, text/plain",
    "ke-hoach.md, text/markdown",
    "ke-hoach.html, text/html",
    "ke-hoach.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "ke-hoach.doc, application/msword",
    "ke-hoach.odt, application/vnd.oasis.opendocument.text",
    "ke-hoach.rtf, application/rtf",
    "ke-hoach.pdf, application/pdf"
  })
  void theWordsThatComeOutAreThoseThatWentIn(String name, String mediaType) throws IOException {
    ExtractedText text = EXTRACTOR.extract(Samples.format(name));

    assertEquals(Samples.words(Samples.plan()), Samples.words(text.text()));
    assertEquals(mediaType, text.mediaType());
    assertFalse(text.recognised());
    assertTrue(text.text().endsWith("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsTheEncodingAndIsNotText(String charset) throws IOException {
    byte[] bytes = ("\uFEFF" + Samples.plan()).getBytes(Charset.forName(charset));
    assertEquals(Samples.plan(), extract("a.txt", bytes).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void linesEndInALineFeed(String lineEnd) throws IOException {
    byte[] bytes = Samples.plan().replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
    assertEquals(Samples.plan(), extract("a.txt", bytes).text());
  }

  @Test
  void plainTextStaysAsItIs() throws IOException {
    String text = "  Số:\u00A0 172\t/KH-UBND \n\n\u000C| Ke\u0302\u0301 hoạch\u200B";
    assertEquals(text, extract("a.txt", text.getBytes(StandardCharsets.UTF_8)).text());
  }

  @ParameterizedTest
  @CsvSource({
    "ke-hoach.pdf, a.docx",
    "ke-hoach.docx, a.doc",
    "ke-hoach.doc, a.docx",
    "ke-hoach.rtf, a.doc",
    "ke-hoach.html, a.doc",
    "ke-hoach.html, a.txt",
    "ke-hoach.pdf, a.txt",
    "ke-hoach.docx, a.txt",
    "ke-hoach.odt, a.md",
    "ke-hoach.docx, a.pdf",
    "ke-hoach.txt, a.docx",
    "ke-hoach.txt, a.pdf",
    "ke-hoach.txt, a.html",
    "ke-hoach.txt, a",
    "ke-hoach.docx, a"
  })
  void theContentTellsTheFormatEvenUnderAWrongName(String name, String wrong) throws IOException {
    ExtractedText text = extract(wrong, Samples.bytes(name));
    assertEquals(Samples.words(Samples.plan()), Samples.words(text.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "danh-sach.html",
        "danh-sach.docx",
        "danh-sach.doc",
        "danh-sach.odt",
        "danh-sach.rtf"
      })
  void numbersThatTheWordProcessorPrintsAreWords(String name) throws IOException {
    String text = EXTRACTOR.extract(Samples.format(name)).text();
    assertEquals(
        """
        Nhiệm vụ cụ thể:
        1. Rà soát người nghiện ma túy.
        2. Tuyên truyền trong trường học.
        3. Xây dựng cơ sở cai nghiện.
        Đơn vị phối hợp:
        - Sở Y tế.
        - Sở Giáo dục và Đào tạo.
        """,
        text.replace('·', '-'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ke-hoach.md",
        "ke-hoach.html",
        "ke-hoach.docx",
        "ke-hoach.doc",
        "ke-hoach.odt",
        "ke-hoach.pdf"
      })
  void tablesKeepTheirRowsAndCells(String name) throws IOException {
    List<String> lines =
        EXTRACTOR
            .extract(Samples.format(name))
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    int row = lines.indexOf("TT | Chỉ tiêu | Đơn vị chủ trì | Mức đạt");
    assertEquals(
        "2 | Người nghiện có hồ sơ quản lý được tư vấn"
            + " | Sở Lao động - Thương binh và Xã hội | 80%",
        lines.get(row + 2));
  }

  @Test
  void cellsThatAreMergedStandWhereTheyBegin() throws IOException {
    assertEquals(
        """
        PHỤ LỤC
        Phân công nhiệm vụ
        TT | Nhiệm vụ | Cơ quan | Thời gian
        |  | Chủ trì | Phối hợp |
        1 | Gia cố tuyến đê bao phía nam của khu dân cư trước mùa mưa | Sở Xây dựng | Sở Tài chính, \
        Ủy ban nhân dân các xã, phường | Quý I/2026
        2 | Lắp biển báo |  |  | Quý II/2026
        | Diễn tập cứu hộ | Công an tỉnh | Sở Y tế | Tháng 9/2026
        Hết bảng.
        """,
        EXTRACTOR.extract(Samples.format("bang-gop.pdf")).text());
  }

  @Test
  void aPlaceInTheWordsOfMarkdownIsAPlaceInTheFile() throws IOException {
    List<String> lines = EXTRACTOR.extract(Samples.format("ke-hoach.md")).text().lines().toList();
    List<String> file = Files.readAllLines(Samples.format("ke-hoach.md").path());
    assertEquals(file.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String bare = file.get(i).replaceAll("[\\\\*#]+", "").strip();
      assertTrue(
          bare.startsWith("|")
              || bare.contains("](")
              || bare.startsWith("---")
              || bare.equals(lines.get(i).strip()),
          bare);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ke-hoach.html", "ke-hoach.docx", "ke-hoach.doc", "ke-hoach.odt", "ke-hoach.rtf"})
  void theTwoColumnsOfAHeadComeOutCellByCell(String name) throws IOException {
    List<String> lines = EXTRACTOR.extract(Samples.format(name)).text().lines().toList();
    assertEquals(
        List.of(
            "ỦY BAN NHÂN DÂN",
            "TỈNH BÌNH THUẬN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 1334/KH-UBND",
            "Bình Thuận, ngày 12 tháng 4 năm 2024"),
        lines.subList(0, 6));
  }

  @Test
  void aPdfFileRecordsWhereItsPagesStart() throws IOException {
    ExtractedText text = EXTRACTOR.extract(Samples.format("ke-hoach.pdf"));
    assertEquals(2, text.pageStarts().size());
    assertEquals(0, text.pageStarts().get(0));
    assertTrue(text.text().startsWith("2. Ủy ban nhân dân các huyện", text.pageStarts().get(1)));
    assertEquals('\n', text.text().charAt(text.pageStarts().get(1) - 1));
  }

  @Test
  void lettersDrawnOutOfOrderAreReadRowByRow() throws IOException {
    String text = EXTRACTOR.extract(Samples.format("hai-phong-chu.pdf")).text();
    assertEquals(
        Samples.words(Samples.plan()).stream().sorted().toList(),
        Samples.words(text).stream().sorted().toList());
    assertTrue(text.startsWith("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"), text);
    assertTrue(text.contains("\nSố: 1334/KH-UBND Bình Thuận, ngày 12 tháng 4 năm 2024\n"), text);
  }

  private ExtractedText extract(String name, byte[] bytes) throws IOException {
    return EXTRACTOR.extract(Samples.file(folder, name, bytes));
  }
}
