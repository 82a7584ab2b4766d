package vn.vankho.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/** The text layer of a PDF file, page by page. */
final class PdfText {
  /**
   * A word that Vietnamese cannot have: without a vowel, and neither an abbreviation in capitals
   * nor a Roman number. Heaps of them mean that letters were drawn out of order.
   */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.-])(?:[bcdđghklmnpqrstvx]{1,4}|[BCDĐGHKLMNPQRST])(?![\\p{L}\\p{N}/.)-])");

  private PdfText() {}

  /**
   * The text of each page in the order in which the file draws it: column by column, as a rule. A
   * program that takes some Vietnamese letters from a second font draws these after the rest of the
   * line; the words of such a page are put together by their places instead, row by row.
   */
  static List<String> pages(SourceFile source, Format format, int maxCharacters)
      throws IOException, SAXException, TikaException {
    List<String> drawn = pages(source, format, maxCharacters, false);
    if (drawn.stream().mapToLong(PdfText::broken).sum() == 0) {
      return drawn;
    }
    List<String> placed = pages(source, format, maxCharacters, true);
    List<String> best = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      boolean better = broken(placed.get(i)) < broken(drawn.get(i));
      best.add(better ? placed.get(i) : drawn.get(i));
    }
    return best;
  }

  private static List<String> pages(
      SourceFile source, Format format, int maxCharacters, boolean byPlace)
      throws IOException, SAXException, TikaException {
    PageCollector pages = new PageCollector();
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config(byPlace));
    TikaParsers.parse(source, format, pages, context, maxCharacters);
    return tabled(source, pages.pages(), byPlace);
  }

  /** Pages with ruled tables are read again, cell by cell. */
  private static List<String> tabled(SourceFile source, List<String> pages, boolean byPlace)
      throws IOException {
    List<String> tabled = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(source.path().toFile())) {
      for (int i = 0; i < pages.size(); i++) {
        boolean words = !pages.get(i).isBlank() && i < document.getNumberOfPages();
        tabled.add(
            (words ? PdfTables.page(document, i, byPlace) : Optional.<String>empty())
                .orElse(pages.get(i)));
      }
    }
    return tabled;
  }

  private static PDFParserConfig config(boolean byPlace) {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setSortByPosition(byPlace);
    // Fake bold is the same letter drawn twice.
    config.setSuppressDuplicateOverlappingText(true);
    config.setExtractBookmarksText(false);
    config.setExtractAnnotationText(false);
    config.setExtractAcroFormContent(false);
    config.setExtractInlineImages(false);
    return config;
  }

  private static long broken(String page) {
    return BROKEN.matcher(page).results().count();
  }
}
