package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of axe on every kind of page, by day and by night, on a phone and on a wide screen. */
class AccessibilityTest {
  private static SiteServer server;
  private static Browser browser;
  private static String axe;

  @BeforeAll
  static void open() throws IOException {
    server = SiteServer.start(BuiltSite.folder(), 0);
    browser = Browser.open();
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void close() {
    browser.close();
    server.close();
  }

  static Stream<String> kinds() {
    return BuiltSite.kinds().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void axeFindsNothing(String kind) {
    List<String> found = new ArrayList<>();
    for (int width : new int[] {1280, 390}) {
      Page page = browser.page(width, 900);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(server.address() + kind);
        violations(page).forEach(v -> found.add(width + " " + scheme + ": " + v));
      }
      page.context().close();
    }
    assertEquals(List.of(), found, kind);
  }

  @Test
  void axeFindsWhatIsWrong() {
    Page page = browser.page(390, 844);
    page.navigate(server.address().toString());
    page.evaluate("document.documentElement.removeAttribute('lang')");
    assertFalse(violations(page).isEmpty());
    page.context().close();
  }

  private static List<String> violations(Page page) {
    page.evaluate(axe);
    Object found =
        page.evaluate(
            "async () => (await axe.run()).violations.map("
                + "v => v.id + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | '))");
    List<String> words = new ArrayList<>();
    ((List<?>) found).forEach(violation -> words.add(String.valueOf(violation)));
    return words;
  }
}
