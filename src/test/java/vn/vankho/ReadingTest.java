package vn.vankho;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the pages behave while they are read: keyboard, cards, contents, weight, stillness. */
class ReadingTest {
  private static final int KILO = 1024;

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
  void aCellOfTheMatrixLeadsToItsTasksWithoutJavaScript() {
    try (var context = page.context().browser().newContext(plain())) {
      Page still = context.newPage();
      still.navigate(server.address() + BuiltSite.MATRIX);
      still.locator(".matrix td a[href*='#bang-']").first().click();
      still.waitForURL(java.util.regex.Pattern.compile(".*/ke-hoach/.*#bang-.*"));
      assertThat(still.locator("tbody:target")).isVisible();
    }
  }

  @Test
  void everyKindOfPageReadsTheSameWithoutJavaScript() {
    try (var context = page.context().browser().newContext(plain())) {
      Page still = context.newPage();
      for (String kind : BuiltSite.kinds()) {
        still.navigate(server.address() + kind);
        assertThat(still.locator("h1").first()).isVisible();
        assertThat(still.locator("nav.ways a").nth(1)).isVisible();
        assertTrue(still.locator("main a:visible, .crumbs a:visible").count() > 0, kind);
      }
    }
  }

  @Test
  void aCitationShowsItsCardOnFocusAndOnHoverAndEscapeClosesIt() {
    open(BuiltSite.PLAN);
    Locator card = page.locator(".card");
    Locator link = tabTo(".document p > a.cite[href$='van-ban/140-qd-ttg-2024/']");
    assertThat(card).isVisible();
    assertThat(card).containsText("140/QĐ-TTg");
    assertEquals("the-van-ban", link.getAttribute("aria-describedby"));
    page.keyboard().press("Escape");
    assertThat(card).isHidden();
    page.locator(".document p > a.cite").nth(1).hover();
    assertThat(card).isVisible();
    page.mouse().move(5, 5);
    assertThat(card).isHidden();
  }

  @Test
  void theContentsFollowTheReader() {
    open(BuiltSite.PLAN);
    page.locator("#thoi-han").scrollIntoViewIfNeeded();
    page.evaluate("document.getElementById('thoi-han').scrollIntoView()");
    assertThat(page.locator(".toc a[aria-current]")).hasAttribute("href", "#thoi-han");
  }

  @Test
  void theChoiceOfNightIsKept() {
    open("");
    page.locator("button.theme").click();
    Object night = page.evaluate("getComputedStyle(document.body).backgroundColor");
    open("ke-hoach/");
    assertEquals(night, page.evaluate("getComputedStyle(document.body).backgroundColor"));
    assertThat(page.locator("button.theme")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void aProvinceThatLeavesAnAgencyOutStandsOut() {
    open("co-quan/ma-tran/");
    assertTrue(page.locator(".matrix thead th").count() > 3);
    assertThat(page.locator(".gap").first()).isVisible();
  }

  @Test
  void aPlansPageIsLightAndAsksForNothingFromElsewhere() {
    List<String> elsewhere = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    List<Integer> scripts = new ArrayList<>();
    page.onRequest(
        request -> {
          if (!request.url().startsWith(server.address().toString())) {
            elsewhere.add(request.url());
          }
        });
    page.onRequestFinished(
        request -> {
          int bytes = request.sizes().responseBodySize + request.sizes().responseHeadersSize;
          all.add(bytes);
          if (request.resourceType().equals("script")) {
            scripts.add(bytes);
          }
        });
    open(BuiltSite.PLAN);
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    assertEquals(List.of(), elsewhere);
    assertTrue(sum(all) <= 80 * KILO, sum(all) + " bytes");
    assertTrue(sum(scripts) <= 15 * KILO, sum(scripts) + " bytes of script");
  }

  @Test
  void noKindOfPageAsksForAnythingFromElsewhere() {
    List<String> elsewhere = new ArrayList<>();
    page.onRequest(request -> elsewhere.add(request.url()));
    BuiltSite.kinds().forEach(this::open);
    elsewhere.removeIf(url -> url.startsWith(server.address().toString()));
    assertEquals(List.of(), elsewhere);
  }

  @Test
  void noKindOfPageIsWiderThanItsWindow() {
    List<String> wider = new ArrayList<>();
    for (int width : new int[] {1280, 390, 320}) {
      page.setViewportSize(width, 844);
      for (String kind : BuiltSite.kinds()) {
        open(kind);
        Object shown = page.evaluate("document.documentElement.scrollWidth");
        if (((Number) shown).intValue() > width) {
          wider.add(width + " " + kind + " " + shown);
        }
      }
    }
    assertEquals(List.of(), wider);
  }

  @Test
  void aTableOnAPhoneSaysInEachCellWhatItsColumnSays() {
    page.setViewportSize(390, 844);
    open(BuiltSite.PLAN);
    Locator table = page.locator("#thoi-han ~ .wide table");
    assertEquals(
        "block", table.locator("td").first().evaluate("cell => getComputedStyle(cell).display"));
    assertEquals(
        "\"Ai: \"",
        table
            .locator("td[data-label=Ai]")
            .first()
            .evaluate(
                "cell => getComputedStyle(cell, '::before').content.replace(/^attr.*?\\) /, '')"));
  }

  @Test
  void nothingMovesWhileAPageLoads() {
    for (int width : new int[] {1280, 390}) {
      Page window = browser.page(width, 844);
      for (String kind : BuiltSite.kinds()) {
        if (kind.startsWith("tim-kiem")) {
          continue; // results come in when they are found
        }
        window.navigate(server.address() + kind);
        Object shift = window.evaluate(SHIFT);
        assertEquals(0.0, ((Number) shift).doubleValue(), 0.001, width + " " + kind);
      }
      window.context().close();
    }
  }

  private static final String SHIFT =
      """
      () => new Promise((tell) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => tell(sum), 400);
      })
      """;

  private void open(String path) {
    page.navigate(server.address() + path);
  }

  /** Gives an element the focus as the tabulator would, which it must be able to take. */
  private Locator tabTo(String selector) {
    Locator target = page.locator(selector).first();
    target.focus();
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Tab");
    assertThat(target).isFocused();
    return target;
  }

  private static int sum(List<Integer> bytes) {
    return bytes.stream().mapToInt(n -> n).sum();
  }

  private static com.microsoft.playwright.Browser.NewContextOptions plain() {
    return new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false);
  }
}
