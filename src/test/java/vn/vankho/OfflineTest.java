package vn.vankho;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The site without a network: what was read before, below a sub-folder, and from a folder. */
class OfflineTest {
  private static Browser browser;

  private Page page;
  private SiteServer server;
  private String root;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @BeforeEach
  void serveBelowASubFolder() throws IOException {
    Path site = BuiltSite.folder();
    server = SiteServer.start(site.getParent(), 0);
    root = server.address() + site.getFileName().toString() + "/";
    page = browser.page(1280, 900);
  }

  @AfterEach
  void closeIt() {
    page.context().close();
    server.close();
  }

  @Test
  void whatWasSearchedAndReadIsThereWithoutANetwork() {
    page.navigate(root + BuiltSite.PLAN);
    String title = page.locator("h1").textContent();
    awaitKept();
    assertEquals(root + "sw.js", page.evaluate("navigator.serviceWorker.controller.scriptURL"));
    search("ma túy");
    List<String> found = urls();
    search("cai nghiện");
    goOffline();
    search("ma túy");
    assertEquals(found, urls());
    page.navigate(root + BuiltSite.PLAN);
    assertThat(page.locator("h1")).hasText(title);
    page.navigate(root + "hinh/");
    assertThat(page.locator("h1")).hasText("Không có mạng");
  }

  @Test
  void theFirstPageEverIsKeptTooWithAllThatItNeeds() {
    page.navigate(address("cai nghiện"));
    done();
    List<String> found = urls();
    awaitKept();
    page.waitForFunction("caches.match(new URL('../tim/manifest.json', location)).then(Boolean)");
    goOffline();
    page.reload();
    done();
    assertEquals(found, urls());
  }

  @Test
  void aQueryThatNeedsMoreThanWasFetchedSaysWhy() {
    search("ma túy");
    awaitKept();
    goOffline();
    page.locator("#q").fill("xuất khẩu lao động");
    page.locator("#q").press("Enter");
    page.locator("main[data-search-state='error']").waitFor();
    assertThat(page.locator("[data-result-count]")).containsText("không có mạng");
  }

  @Test
  void noScriptNeedsEval() {
    page.onConsoleMessage(message -> assertFalse(message.text().contains("Content Security")));
    page.route(
        "**/tim-kiem/**",
        route -> {
          var answer = route.fetch();
          var headers = new java.util.HashMap<>(answer.headers());
          headers.put("content-security-policy", "default-src 'self'; style-src 'self'");
          route.fulfill(
              new com.microsoft.playwright.Route.FulfillOptions()
                  .setResponse(answer)
                  .setHeaders(headers));
        });
    search("ma túy");
    assertTrue(urls().size() > 1, urls().toString());
  }

  @Test
  void fromAFolderPagesAreReadAndSearchSaysWhatToDo() {
    String folder = BuiltSite.folder().toAbsolutePath().toUri().toString();
    page.navigate(folder + "index.html");
    page.locator("main a[href*='ke-hoach/']").first().click();
    page.waitForURL("**/ke-hoach/**/index.html");
    assertThat(page.locator("h1")).isVisible();
    page.locator(".bar-search input").fill("ma túy");
    page.locator(".bar-search button").click();
    page.waitForURL("**/tim-kiem/index.html?q=*");
    page.locator("main[data-search-state='error']").waitFor();
    assertThat(page.locator("[data-result-count]")).containsText("vankho serve");
    Locator way = page.locator(".ways-in a").first();
    assertThat(way).isVisible();
    way.click();
    page.waitForURL("**/so-hieu/index.html");
  }

  /** Waits until the page and what it fetched are kept. */
  private void awaitKept() {
    page.waitForFunction("navigator.serviceWorker.controller !== null");
    page.waitForFunction("caches.match(location.href.split('?')[0]).then(Boolean)");
  }

  private void goOffline() {
    page.context().setOffline(true);
    server.close();
  }

  private String address(String query) {
    return root + "tim-kiem/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private void search(String query) {
    page.navigate(address(query));
    done();
  }

  private void done() {
    page.locator("main[data-search-state='done']").waitFor();
  }

  private List<String> urls() {
    return page.locator("ol[data-results] > li").all().stream()
        .map(row -> row.getAttribute("data-url"))
        .toList();
  }
}
