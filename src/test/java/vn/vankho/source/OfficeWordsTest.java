package vn.vankho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What word processors hide in their files comes out as a reader of the paper sees it. */
class OfficeWordsTest {
  @TempDir Path folder;

  @Test
  void aWordFootnoteStandsBelowItsParagraph() throws IOException {
    XWPFDocument document = new XWPFDocument();
    document.createFootnotes();
    XWPFFootnote note = document.createFootnote();
    note.createParagraph().createRun().setText("Báo cáo số 12/BC-UBND.");
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText("Theo báo cáo");
    paragraph.addFootnoteReference(note);
    paragraph.createRun().setText(" của tỉnh.");
    assertEquals("Theo báo cáo của tỉnh.\nBáo cáo số 12/BC-UBND.\n", read(document));
  }

  @Test
  void anOpenDocumentFootnoteStandsBelowItsParagraph() throws IOException {
    String content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
            + "<office:text><text:p>Theo báo cáo<text:note><text:note-citation>1"
            + "</text:note-citation><text:note-body><text:p>Báo cáo số 12.</text:p>"
            + "</text:note-body></text:note> của <text:span>tỉnh</text:span>.</text:p>"
            + "<text:p>Đoạn sau.</text:p></office:text></office:body></office:document-content>";
    byte[] odt =
        Samples.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content);
    String text = new TextExtractor().extract(Samples.file(folder, "a.odt", odt)).text();
    assertEquals("Theo báo cáo của tỉnh.\n1 Báo cáo số 12.\nĐoạn sau.\n", text);
  }

  @Test
  void headersOfPagesAreLeftAndBreaksEndLines() throws IOException {
    XWPFDocument document = new XWPFDocument();
    document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("2");
    XWPFRun run = document.createParagraph().createRun();
    run.setText("UBND TỈNH A");
    run.addTab();
    run.setText("CỘNG HÒA");
    run.addBreak();
    run.setText("dòng hai");
    run.addBreak(BreakType.PAGE);
    run.setText("trang sau");
    assertEquals("UBND TỈNH A\tCỘNG HÒA\ndòng hai\ntrang sau\n", read(document));
  }

  @Test
  void linksKeepTheirWords() throws IOException {
    XWPFDocument document = new XWPFDocument();
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText("Theo ");
    paragraph.createHyperlinkRun("https://example.org/30").setText("Nghị định 30");
    assertEquals("Theo Nghị định 30\n", read(document));
  }

  private String read(XWPFDocument document) throws IOException {
    Path file = folder.resolve("a.docx");
    try (document;
        OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
    return new TextExtractor().extract(Samples.source(file)).text();
  }
}
