package vn.vankho.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.vankho.source.UnreadableException.Reason;

/** The words of a web page. */
final class HtmlWords {
  private HtmlWords() {}

  static Words read(SourceFile source, byte[] bytes) throws IOException {
    String html = decode(source, bytes);
    if (html.indexOf('<') < 0) {
      return Words.of(html);
    }
    return Words.of(lines(html));
  }

  /** The lines of a piece of HTML. */
  static String lines(String html) {
    Document page = Jsoup.parse(html);
    MarkupCleaner.clean(page);
    return MarkupWalker.page(page.body(), false);
  }

  /** What is good UTF-8 is UTF-8, whatever the page says of itself; else what the page says. */
  private static String decode(SourceFile source, byte[] bytes) throws IOException {
    Optional<String> text = PlainText.decode(bytes);
    if (text.isPresent()) {
      return text.get();
    }
    Charset declared =
        new HtmlEncodingDetector().detect(new ByteArrayInputStream(bytes), new Metadata());
    return Optional.ofNullable(declared)
        .flatMap(charset -> PlainText.decode(bytes, charset))
        .orElseThrow(() -> new UnreadableException(source.name(), Reason.UNDECODABLE));
  }
}
