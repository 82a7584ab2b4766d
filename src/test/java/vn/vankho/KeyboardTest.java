package vn.vankho;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whole ways through the site with the tabulator and Enter alone, from the top of the first page.
 */
class KeyboardTest {
  /** So often nobody presses the tabulator on one page. */
  private static final int PATIENCE = 400;

  private static SiteServer server;
  private static Browser browser;

  private Page page;

  @BeforeAll
  static void serve() throws IOException {
    server = SiteServer.start(BuiltSite.folder(), 0);
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void openAWindow() {
    page = browser.page(1280, 900);
  }

  @AfterEach
  void closeIt() {
    page.context().close();
  }

  @Test
  void fromHomeOverASearchToASection() {
    page.navigate(server.address().toString());
    walkTo("#q");
    page.keyboard().type("hằng năm sơ kết");
    page.keyboard().press("Enter");
    page.locator("main[data-search-state=done]").waitFor();
    walkTo("ol[data-results] a[href*='/ke-hoach/'][href*='#'], ol[data-results] h3 a");
    page.keyboard().press("Enter");
    page.waitForURL("**/ke-hoach/*/*/#*");
    assertThat(page.locator(".document :target, .document:target")).isVisible();
  }

  @Test
  void fromAPlanOverAnAgencyAndATaskBackToThePlan() {
    page.navigate(server.address() + BuiltSite.PLAN);
    walkTo(".toc a[href='#trach-nhiem']");
    page.keyboard().press("Enter");
    walkTo(".tasks a[href$='co-quan/so-y-te/']");
    page.keyboard().press("Enter");
    page.waitForURL("**/co-quan/so-y-te/");
    walkTo("main a.place[href*='dak-lak/62-kh-ubnd-2024/#viec-']");
    page.keyboard().press("Enter");
    page.waitForURL("**/ke-hoach/dak-lak/62-kh-ubnd-2024/#viec-*");
    assertThat(page.locator(".document :target")).isVisible();
  }

  @Test
  void aCellOfTheMatrixOpensInPlaceAndEscapeLeadsBackToIt() {
    page.navigate(server.address() + BuiltSite.MATRIX);
    Locator cell = walkTo(".matrix td a[href*='#bang-']");
    page.keyboard().press("Enter");
    Locator dialog = page.locator("dialog[open]");
    assertThat(dialog.locator("tr").nth(1)).isVisible();
    walkTo("dialog a[href*='#bang-']");
    page.keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
    assertThat(cell).isFocused();
    page.keyboard().press("Enter");
    walkTo("dialog a.place");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/ke-hoach/.*#.+"));
    assertThat(page.locator(".document :target")).isVisible();
  }

  @Test
  void theSkipLinkIsFirstAndLeadsPastTheNavigation() {
    page.navigate(server.address() + BuiltSite.PLAN);
    page.keyboard().press("Tab");
    assertThat(page.locator("a.skip")).isFocused();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator("main a:focus")).hasCount(1);
  }

  /** Presses the tabulator until something that fits has the focus. */
  private Locator walkTo(String selector) {
    for (int pressed = 0; pressed < PATIENCE; pressed++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
        String path = (String) page.evaluate(PATH);
        return page.locator(path);
      }
    }
    return fail("the keyboard does not come to " + selector + " on " + page.url());
  }

  /** Names the element with the focus. */
  private static final String PATH =
      """
      () => {
        const path = [];
        for (let e = document.activeElement; e.parentElement; e = e.parentElement) {
          path.unshift(`${e.localName}:nth-child(${[...e.parentElement.children].indexOf(e) + 1})`);
        }
        return path.join(" > ");
      }
      """;
}
