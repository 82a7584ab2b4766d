package vn.vankho.source;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika with a closed list of parsers. Its OCR parser is not on the class path, so that no build
 * reads pictures because some machine has tesseract; what is embedded in a file is left alone.
 */
final class TikaParsers {
  private TikaParsers() {}

  /** Made at first use: most runs meet plain text only. */
  private static final class Holder {
    static final Detector DETECTOR = new DefaultDetector();
    static final Parser PARSER =
        new CompositeParser(
            MediaTypeRegistry.getDefaultRegistry(),
            new OOXMLParser(),
            new OfficeParser(),
            new OpenDocumentParser(),
            new FlatOpenDocumentParser(),
            new RTFParser(),
            new WordMLParser(),
            new Word2006MLParser(),
            new PDFParser());
  }

  static Detector detector() {
    return Holder.DETECTOR;
  }

  static boolean supports(MediaType type) {
    return Holder.PARSER.getSupportedTypes(new ParseContext()).contains(type);
  }

  /**
   * Parses a file as what it was found to be.
   *
   * @param context settings for the parser of that format
   * @param maxCharacters after this many {@link
   *     org.apache.tika.exception.WriteLimitReachedException} is thrown
   */
  static void parse(
      SourceFile source,
      Format format,
      ContentHandler handler,
      ParseContext context,
      int maxCharacters)
      throws IOException, SAXException, TikaException {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, format.mediaType());
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    context.set(OfficeParserConfig.class, officeConfig());
    try (TikaInputStream in = TikaInputStream.get(source.path())) {
      Holder.PARSER.parse(
          in, new WriteOutContentHandler(handler, maxCharacters), metadata, context);
    }
  }

  /** Page headers hold the page numbers of a plan (Decree 30/2020/NĐ-CP, annex I, I.7). */
  private static OfficeParserConfig officeConfig() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    return config;
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Pictures, sheets and attachments are not the document's running text.
    }
  }
}
