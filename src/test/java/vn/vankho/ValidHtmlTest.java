package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Every kind of page against the W3C's checker. */
class ValidHtmlTest {
  private static EmbeddedValidator checker() {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return checker;
  }

  static Stream<String> kinds() {
    return BuiltSite.kinds().stream().map(kind -> kind.replaceFirst("\\?.*", ""));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPageIsValidHtml(String kind) throws IOException, SAXException {
    Path page = BuiltSite.folder().resolve(kind.endsWith(".html") ? kind : kind + "index.html");
    assertTrue(Files.exists(page), page.toString());
    assertEquals(List.of(), findings(Files.readString(page)), kind);
  }

  @Test
  void theCheckerFindsWhatIsWrong() throws IOException, SAXException {
    String wrong = "<!doctype html><html lang=vi><title>x</title><p id=a><p id=a><b>";
    assertFalse(findings(wrong).isEmpty());
  }

  private static List<String> findings(String html) throws IOException, SAXException {
    String report =
        checker().validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    return report.lines().filter(line -> line.contains("error")).toList();
  }
}
