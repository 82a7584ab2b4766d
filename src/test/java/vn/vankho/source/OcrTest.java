package vn.vankho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.source.UnreadableException.Reason;

/** With the real tesseract and its Vietnamese data: Debian packages tesseract-ocr, …-ocr-vie. */
class OcrTest {
  private static final double MOST_WORDS = 0.97;
  private static final TextExtractor OCR = new TextExtractor(ExtractionOptions.withOcr(true));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"anh.png", "anh.jpg", "anh.tif"})
  void aScannedPageIsRead(String name) throws IOException {
    ExtractedText text = recognise(Samples.format(name));
    assertTrue(text.recognised());
    assertEquals(List.of(0), text.pageStarts());
    assertRead(firstPage(), text.text());
  }

  @Test
  void aPdfFileOfPicturesIsReadPageByPage() throws IOException {
    ExtractedText text = recognise(Samples.format("anh.pdf"));
    assertTrue(text.recognised());
    assertEquals(2, text.pageStarts().size());
    assertTrue(text.text().startsWith("Nhiệm vụ cụ thể", text.pageStarts().get(1)), text.text());
    assertRead(firstPage() + list(), text.text());
  }

  @Test
  void onlyThePagesWithoutTextAreRecognised() throws IOException {
    SourceFile mixed = merged("mixed.pdf", "ke-hoach.pdf", "anh.pdf");
    ExtractedText text = recognise(mixed);
    String layer = new TextExtractor().extract(Samples.format("ke-hoach.pdf")).text();
    assertTrue(text.recognised());
    assertEquals(4, text.pageStarts().size());
    assertTrue(text.text().startsWith(layer));
    assertRead(firstPage() + list(), text.text().substring(layer.length()));
  }

  @Test
  void pagesThatWereNotReadAreTold() throws IOException {
    SourceFile mixed = merged("three.pdf", "ke-hoach.pdf", "ke-hoach.pdf", "anh.pdf");
    ExtractedText text = new TextExtractor().extract(mixed);
    assertEquals(List.of(4, 5), text.unread());
    assertEquals(List.of(), OCR.extract(mixed).unread());
  }

  @Test
  void aPdfFileWithATextLayerIsNotRecognised() throws IOException {
    SourceFile pdf = Samples.format("ke-hoach.pdf");
    assertEquals(new TextExtractor().extract(pdf), OCR.extract(pdf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"anh.png", "anh.jpg", "anh.tif", "anh.pdf"})
  void picturesAreNotReadUnasked(String name) {
    assertReason(Reason.NEEDS_OCR, new TextExtractor(), Samples.format(name));
  }

  @Test
  void theNameOfAScannerOnEachPageIsNoTextLayer() throws IOException {
    Path file = folder.resolve("stamped.pdf");
    try (PDDocument scan = Loader.loadPDF(Samples.bytes("anh.pdf"))) {
      for (PDPage page : scan.getPages()) {
        stamp(scan, page, "Scanned by a telephone");
      }
      scan.save(file.toFile());
    }
    assertReason(Reason.NEEDS_OCR, new TextExtractor(), Samples.source(file));
    assertRead(firstPage() + list(), recognise(Samples.source(file)).text());
  }

  private static void stamp(PDDocument document, PDPage page, String words) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 8);
      content.newLineAtOffset(40, 20);
      content.showText(words);
      content.endText();
    }
  }

  @Test
  void aPictureFileOfSeveralPagesIsReadPageByPage() throws IOException {
    Path file = folder.resolve("two.tif");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (String name : List.of("anh.png", "anh.jpg")) {
        BufferedImage image = ImageIO.read(Samples.format(name).path().toFile());
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
    }
    ExtractedText text = recognise(Samples.source(file));
    assertEquals(2, text.pageStarts().size());
    assertRead(firstPage(), text.text().substring(0, text.pageStarts().get(1)));
    assertRead(firstPage(), text.text().substring(text.pageStarts().get(1)));
  }

  @Test
  void aTextWithOneScannedAnnexIsLeftAsItIsWithoutOcr() throws IOException {
    SourceFile mixed = merged("mixed.pdf", "ke-hoach.pdf", "ke-hoach.pdf", "anh.pdf");
    ExtractedText text = new TextExtractor().extract(mixed);
    assertEquals(6, text.pageStarts().size());
    assertEquals(text.text().length(), text.pageStarts().get(5));
  }

  @Test
  void aMissingTesseractIsNamed() {
    TextExtractor extractor =
        new TextExtractor(ExtractionOptions.withOcr(true), new Tesseract("no-such-tesseract"));
    assertReason(Reason.OCR_MISSING, extractor, Samples.format("anh.png"));
    assertReason(Reason.OCR_MISSING, extractor, Samples.format("anh.pdf"));
  }

  @Test
  void missingVietnameseDataIsNamed() throws IOException {
    Path program = folder.resolve("tesseract");
    Files.writeString(
        program, "#!/bin/sh\n[ \"$1\" = --list-langs ] && echo eng && exit 0\nexit 1\n");
    assertTrue(program.toFile().setExecutable(true));
    TextExtractor extractor =
        new TextExtractor(ExtractionOptions.withOcr(true), new Tesseract(program.toString()));
    assertReason(Reason.OCR_MISSING, extractor, Samples.format("anh.png"));
  }

  @Test
  void recognitionEndsAtItsTimeLimit() {
    ExtractionOptions hasty =
        new ExtractionOptions(true, Duration.ofMinutes(1), Duration.ofMillis(1), 1_000_000);
    assertReason(Reason.TOO_SLOW, new TextExtractor(hasty), Samples.format("anh.png"));
  }

  @Test
  void aBlankPictureIsEmptyAndABrokenOneDamaged() throws IOException {
    BufferedImage white = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = white.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, white.getWidth(), white.getHeight());
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(white, "png", png);
    assertReason(Reason.EMPTY, OCR, Samples.file(folder, "white.png", png.toByteArray()));

    byte[] half = Arrays.copyOf(Samples.bytes("anh.png"), 200);
    assertReason(Reason.DAMAGED, OCR, Samples.file(folder, "half.png", half));
  }

  private SourceFile merged(String name, String... formats) throws IOException {
    PDFMergerUtility merger = new PDFMergerUtility();
    try (PDDocument all = new PDDocument()) {
      for (String format : formats) {
        try (PDDocument one = Loader.loadPDF(Samples.bytes(format))) {
          merger.appendDocument(all, one);
        }
      }
      Path file = folder.resolve(name);
      all.save(file.toFile());
      return Samples.source(file);
    }
  }

  /** Fails, never skips, where tesseract is missing: what it reads is promised to people. */
  private static ExtractedText recognise(SourceFile source) throws IOException {
    try {
      return OCR.extract(source);
    } catch (UnreadableException e) {
      if (e.reason() == Reason.OCR_MISSING) {
        throw new AssertionError(
            "install tesseract and its Vietnamese data: apt-get install tesseract-ocr-vie", e);
      }
      throw e;
    }
  }

  /** The first page of the plan as it is printed: the head's two columns row by row. */
  private static String firstPage() throws IOException {
    ExtractedText plan = new TextExtractor().extract(Samples.format("hai-phong-chu.pdf"));
    return plan.text().substring(0, plan.pageStarts().get(1));
  }

  private static String list() throws IOException {
    return new TextExtractor().extract(Samples.format("danh-sach.html")).text();
  }

  private static void assertRead(String expected, String actual) {
    List<String> words = Samples.words(expected);
    double share = (double) common(words, Samples.words(actual)) / words.size();
    assertTrue(share >= MOST_WORDS, "read " + share + " of the words:\n" + actual);
  }

  /** The length of the longest common subsequence. */
  private static int common(List<String> a, List<String> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        length[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[a.size()][b.size()];
  }

  private static void assertReason(Reason reason, TextExtractor extractor, SourceFile source) {
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> extractor.extract(source));
    assertEquals(reason, e.reason());
    assertEquals(source.name(), e.name());
  }
}
