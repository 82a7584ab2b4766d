package vn.vankho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  private static final char NO_QUOTE = '\u0001';

  @TempDir Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "html.tsv", delimiter = '\t', quoteCharacter = NO_QUOTE)
  void htmlBecomesLines(String html, String lines) {
    assertEquals(decoded(lines) + "\n", HtmlWords.lines(decoded(html)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "markdown.tsv", delimiter = '\t', quoteCharacter = NO_QUOTE)
  void markdownBecomesLines(String markdown, String lines) {
    assertEquals(decoded(lines), MarkdownWords.lines(decoded(markdown)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1258", "UTF-16"})
  void aPageIsReadInTheEncodingThatItDeclares(String charset) throws IOException {
    String html = "<html><meta charset=\"" + charset + "\"><p>Đăk Lăk, đương sô 5</p></html>";
    SourceFile page = Samples.file(folder, "a.html", html.getBytes(Charset.forName(charset)));
    assertEquals("Đăk Lăk, đương sô 5\n", new TextExtractor().extract(page).text());
  }

  @Test
  void aPageInUtf8IsReadAsSuchWhateverItDeclares() throws IOException {
    String html = "<html><meta charset=\"iso-8859-1\"><p>Đắk Lắk</p></html>";
    SourceFile page = Samples.file(folder, "a.html", html);
    assertEquals("Đắk Lắk\n", new TextExtractor().extract(page).text());
  }

  private static String decoded(String cell) {
    return cell.replace('⏎', '\n');
  }
}
