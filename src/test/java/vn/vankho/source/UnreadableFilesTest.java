package vn.vankho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vankho.source.UnreadableException.Reason;

/** Every file that cannot be read ends with its name and a reason, whatever its parser throws. */
class UnreadableFilesTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor();

  @TempDir Path folder;

  @Test
  void textInAnUnmarkedEncodingIsNotGuessed() throws IOException {
    String text = "Kế hoạch: đường, huyện, tỉnh\n".repeat(20);
    String typed = "Ke hoach: đuong, huyên, tinh\n".repeat(20);
    assertReason(Reason.UNDECODABLE, "a.txt", typed.getBytes(Charset.forName("windows-1258")));
    assertReason(Reason.UNDECODABLE, "b.txt", text.getBytes(StandardCharsets.UTF_16LE));
    assertReason(Reason.UNDECODABLE, "c.txt", text.getBytes(StandardCharsets.UTF_16BE));
    assertReason(Reason.UNDECODABLE, "d.md", typed.getBytes(Charset.forName("windows-1258")));
    assertReason(Reason.UNDECODABLE, "e.html", typed.getBytes(Charset.forName("windows-1258")));
  }

  @Test
  void bytesThatAreNoTextAreNoText() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertReason(Reason.UNDECODABLE, "a.txt", noise);
    assertReason(
        Reason.UNDECODABLE, "b.txt", "Kế hoạch\0\0\0số 1".getBytes(StandardCharsets.UTF_8));
    assertReason(Reason.UNDECODABLE, "c.txt", "\1\2\3\4 ma túy".getBytes(StandardCharsets.UTF_8));
    byte[] whole = "Kế hoạch số".getBytes(StandardCharsets.UTF_8);
    byte[] half = Arrays.copyOf(whole, whole.length - 1);
    assertReason(Reason.UNDECODABLE, "d.txt", half);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.bin", "a", "a.exe", "a.zip", "a.xyz"})
  void unknownFormatsAreNamed(String name) throws IOException {
    byte[] program = new byte[5000];
    new Random(2).nextBytes(program);
    System.arraycopy("\177ELF\2\1\1".getBytes(StandardCharsets.ISO_8859_1), 0, program, 0, 7);
    assertReason(Reason.UNKNOWN_FORMAT, name, program);
  }

  @Test
  void archivesAndSoundsAreUnknownFormats() throws IOException {
    assertReason(Reason.UNKNOWN_FORMAT, "a.zip", Samples.zip("a.txt", "Kế hoạch"));
    assertReason(
        Reason.UNKNOWN_FORMAT,
        "a.gif",
        "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @CsvSource({
    "ke-hoach.docx, 2", "ke-hoach.docx, 20", "ke-hoach.odt, 2", "ke-hoach.odt, 20",
    "ke-hoach.doc, 2", "ke-hoach.doc, 20", "ke-hoach.pdf, 50", "ke-hoach.pdf, 400",
    "ke-hoach.rtf, 2", "ke-hoach.rtf, 20"
  })
  void filesCutShortAreDamaged(String name, int part) throws IOException {
    byte[] whole = Samples.bytes(name);
    assertReason(Reason.DAMAGED, name, Arrays.copyOf(whole, whole.length / part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ke-hoach.docx", "ke-hoach.doc", "ke-hoach.odt", "ke-hoach.pdf", "ke-hoach.rtf"})
  void spoiltFilesAreReadOrNamedButNeverBreakTheBuild(String name) throws IOException {
    byte[] whole = Samples.bytes(name);
    Random random = new Random(3);
    for (int round = 0; round < 25; round++) {
      byte[] spoilt = whole.clone();
      for (int i = 0; i < 60; i++) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
      }
      readOrNamed(Samples.file(folder, round + name, spoilt));
    }
  }

  @Test
  void officeFilesWithAPasswordAreEncrypted() throws IOException, GeneralSecurityException {
    assertReason(Reason.ENCRYPTED, "a.docx", encrypted(Samples.bytes("ke-hoach.docx")));
  }

  @Test
  void openDocumentsWithAPasswordAreEncrypted() throws IOException {
    String manifest =
        """
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">
        <manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="x"/>
        </manifest:file-entry></manifest:manifest>
        """;
    String type = "application/vnd.oasis.opendocument.text";
    byte[] odt =
        Samples.zip("mimetype", type, "content.xml", "%&/", "META-INF/manifest.xml", manifest);
    assertReason(Reason.ENCRYPTED, "a.odt", odt);
  }

  @Test
  void pdfFilesWithAPasswordAreEncrypted() throws IOException {
    assertReason(Reason.ENCRYPTED, "a.pdf", Samples.bytes("mat-khau.pdf"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, ''",
    "a.docx, ''",
    "a.txt, ' \uFEFF\u00A0\n\n'",
    "a.html, <p>&nbsp;</p>",
    "a.md, '# \n---\n'"
  })
  void filesWithoutAWordAreEmpty(String name, String content) throws IOException {
    assertReason(Reason.EMPTY, name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPdfFileOfBlankPagesIsEmpty() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertReason(Reason.EMPTY, "a.pdf", bytes.toByteArray());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ke-hoach.txt", "ke-hoach.html", "ke-hoach.docx", "ke-hoach.pdf"})
  void moreTextThanAllowedIsRefusedNotCut(String name) {
    ExtractionOptions small =
        new ExtractionOptions(false, Duration.ofMinutes(1), Duration.ofMinutes(1), 500);
    assertReason(Reason.TOO_LARGE, new TextExtractor(small), Samples.format(name));
  }

  @Test
  void aZipBombIsTooLarge() throws IOException {
    assertReason(Reason.TOO_LARGE, "a.docx", bomb());
  }

  @Test
  void entitiesOfOtherFilesAreNotRead() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Samples.file(folder, "secret.txt", "mật khẩu");
    String xml =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text><text:p>Kế hoạch &x;</text:p></office:text></office:body>"
            + "</office:document-content>";
    SourceFile odt = Samples.file(folder, "a.odt", Samples.zip("content.xml", xml));
    String read = readOrNamed(odt);
    assertEquals(-1, read.indexOf("mật"), read);
  }

  @Test
  void markupNestedWithoutEndIsReadOrNamedInTime() throws IOException {
    int deep = 50_000;
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          readOrNamed(Samples.file(folder, "a.html", "<div>".repeat(deep) + "Kế hoạch"));
          readOrNamed(Samples.file(folder, "b.html", "<ul><li>".repeat(deep) + "Kế hoạch"));
          readOrNamed(Samples.file(folder, "c.html", "<table><tr><td>".repeat(deep) + "Kế hoạch"));
          readOrNamed(Samples.file(folder, "a.md", "> ".repeat(20_000) + "Kế hoạch"));
          readOrNamed(Samples.file(folder, "b.md", "[".repeat(20_000) + "Kế hoạch"));
          readOrNamed(Samples.file(folder, "c.md", "*a **a ".repeat(20_000) + "Kế hoạch"));
          readOrNamed(Samples.file(folder, "a.rtf", "{\\rtf1" + "{".repeat(deep) + "Ke hoach"));
        });
  }

  @Test
  void readingEndsAtItsTimeLimit() {
    ExtractionOptions hasty = new ExtractionOptions(false, Duration.ZERO, Duration.ZERO, 1_000_000);
    assertReason(Reason.TOO_SLOW, new TextExtractor(hasty), Samples.format("ke-hoach.docx"));
  }

  @Test
  void aMissingFileIsNoUnreadableDocument() {
    SourceFile missing = Samples.source(folder.resolve("missing.txt"));
    assertThrows(NoSuchFileException.class, () -> EXTRACTOR.extract(missing));
  }

  private static String readOrNamed(SourceFile source) throws IOException {
    try {
      return EXTRACTOR.extract(source).text();
    } catch (UnreadableException e) {
      assertEquals(source.name(), e.name());
      return "";
    }
  }

  /** A Word file of 300 kB with a part that unpacks to 300 MB. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                  + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                  + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                  + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] megabyte = new byte[1 << 20];
      Arrays.fill(megabyte, (byte) ' ');
      for (int i = 0; i < 300; i++) {
        zip.write(megabyte);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] encrypted(byte[] document) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mat-khau");
      try (OutputStream out = encryptor.getDataStream(file)) {
        out.write(document);
      }
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private void assertReason(Reason reason, String name, byte[] content) throws IOException {
    assertReason(reason, EXTRACTOR, Samples.file(folder, name, content));
  }

  private static void assertReason(Reason reason, TextExtractor extractor, SourceFile source) {
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> extractor.extract(source));
    assertEquals(reason, e.reason());
    assertEquals(source.name(), e.name());
  }
}
