package vn.vankho.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;

/** The words of Word, OpenDocument and RTF files: Tika makes XHTML of them. */
final class OfficeWords {
  private OfficeWords() {}

  static Words read(SourceFile source, Format format, int maxCharacters)
      throws IOException, SAXException, TikaException {
    if (isZip(source)) {
      ZipGuard.check(source);
    }
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    TikaParsers.parse(source, format, xhtml, new ParseContext(), maxCharacters);
    Document page = Jsoup.parse(xhtml.toString(), "", Parser.xmlParser());
    return Words.of(MarkupWalker.lines(page.expectFirst("body"), true));
  }

  private static boolean isZip(SourceFile source) throws IOException {
    try (InputStream in = Files.newInputStream(source.path())) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }
}
