package vn.vankho.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;
import vn.vankho.source.UnreadableException.Reason;

/** The words of Word, OpenDocument and RTF files: Tika makes HTML of them. */
final class OfficeWords {
  private static final int TAIL = 1024;

  private OfficeWords() {}

  static Words read(SourceFile source, Format format, int maxCharacters)
      throws IOException, SAXException, TikaException {
    if (isZip(source)) {
      ZipGuard.check(source);
    }
    if (format.mediaType().equals("application/rtf") && isCutShort(source)) {
      throw new UnreadableException(source.name(), Reason.DAMAGED);
    }
    ToHTMLContentHandler html = new ToHTMLContentHandler();
    TikaParsers.parse(source, format, html, new ParseContext(), maxCharacters);
    Document page = Jsoup.parse(OfficeNotes.withoutMarks(html.toString()));
    OfficeNotes.moveDown(page);
    return Words.of(MarkupWalker.page(page.body(), true));
  }

  private static boolean isZip(SourceFile source) throws IOException {
    try (InputStream in = Files.newInputStream(source.path())) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  /**
   * RTF ends with the brace that closes it. Tika reads what is there and tells of nothing missing.
   */
  private static boolean isCutShort(SourceFile source) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(source.path().toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(file.length(), TAIL)];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
      String end = new String(tail, StandardCharsets.ISO_8859_1);
      return !end.replace('\0', ' ').stripTrailing().endsWith("}");
    }
  }
}
