package vn.vankho.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** The words of a PDF file, and which of its pages are pictures of words. */
final class PdfWords {
  /** Scanners stamp their name or a page number on a picture; a page of text has more letters. */
  private static final int STAMP_LETTERS = 50;

  private static final int DPI = 300;

  /** An A3 page at {@link #DPI} has 17 million. */
  private static final double MAX_PIXELS = 40e6;

  private static final double POINTS_PER_INCH = 72;

  private PdfWords() {}

  static Words read(SourceFile source, Format format, int maxCharacters)
      throws IOException, SAXException, TikaException {
    List<String> pages = PdfText.pages(source, format, maxCharacters);
    if (pages.stream().noneMatch(PdfWords::isPoor)) {
      return Words.ofPages(pages, List.of());
    }
    try (PDDocument document = Loader.loadPDF(source.path().toFile())) {
      List<Integer> pictures = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        if (isPoor(pages.get(i)) && isPicture(document, i, pages.get(i))) {
          pictures.add(i);
        }
      }
      return Words.ofPages(pages, pictures);
    }
  }

  /** A page as a grey picture, at 300 dpi unless it is of a monstrous size. */
  static BufferedImage render(SourceFile source, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(source.path().toFile())) {
      float scale = (float) Math.min(DPI / POINTS_PER_INCH, largestScale(document.getPage(page)));
      return new PDFRenderer(document).renderImage(page, scale, ImageType.GRAY);
    }
  }

  private static double largestScale(PDPage page) {
    double area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
    return Math.sqrt(MAX_PIXELS / Math.max(area, 1));
  }

  private static boolean isPoor(String page) {
    return page.codePoints().filter(Character::isLetterOrDigit).limit(STAMP_LETTERS).count()
        < STAMP_LETTERS;
  }

  /** A page with few words counts if it holds an image; one without any, if it shows anything. */
  private static boolean isPicture(PDDocument document, int index, String text) throws IOException {
    PDPage page = document.getPage(index);
    return hasImage(page.getResources())
        || (text.isBlank() && page.hasContents() && isPainted(document, index));
  }

  private static boolean hasImage(PDResources resources) throws IOException {
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPainted(PDDocument document, int index) throws IOException {
    float scale = (float) Math.min(1, largestScale(document.getPage(index)));
    BufferedImage image = new PDFRenderer(document).renderImage(index, scale, ImageType.BINARY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
          return true;
        }
      }
    }
    return false;
  }
}
