package vn.vankho.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;

/** The words of Word, OpenDocument and RTF files: Tika makes HTML of them. */
final class OfficeWords {
  private OfficeWords() {}

  static Words read(SourceFile source, Format format, int maxCharacters)
      throws IOException, SAXException, TikaException {
    if (isZip(source)) {
      ZipGuard.check(source);
    }
    ToHTMLContentHandler html = new ToHTMLContentHandler();
    TikaParsers.parse(source, format, html, new ParseContext(), maxCharacters);
    Document page = Jsoup.parse(html.toString());
    return Words.of(MarkupWalker.page(page.body(), true));
  }

  private static boolean isZip(SourceFile source) throws IOException {
    try (InputStream in = Files.newInputStream(source.path())) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }
}
