package vn.vankho;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does with the site of the real content, in a real browser. */
class ReadersPathTest {
  @TempDir static Path folder;
  private static final int FEWEST_SECTIONS = 5;
  private static SiteServer server;
  private static Browser browser;

  private Page page;
  private final List<String> elsewhere = new ArrayList<>();

  @BeforeAll
  static void buildAndOpen() throws IOException {
    CommandLineRun build =
        CommandLineRun.of(
            "build", "--quiet", "--out", site().toString(), "--store", store().toString());
    assertEquals(Main.DONE, build.exitCode(), build.err());
    server = SiteServer.start(site(), 0);
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
    page.onRequest(
        request -> {
          if (!request.url().startsWith(server.address().toString())) {
            elsewhere.add(request.url());
          }
        });
  }

  @AfterEach
  void nothingIsLoadedFromElsewhere() {
    page.context().close();
    assertEquals(List.of(), elsewhere);
  }

  @Test
  void aSearchFromTheHomePageLeadsToTheSection() {
    page.navigate(server.address().toString());
    page.locator("input[name=q]").first().fill("ma túy");
    page.keyboard().press("Enter");
    Locator first = done().locator("ol[data-results] > li").first();
    assertThat(first.locator("mark").first()).containsText("ma túy");
    String url = first.getAttribute("data-url");
    first.locator("a").first().click();
    page.waitForURL("**/ke-hoach/**");
    assertTrue(page.url().endsWith(url.replaceFirst("^(\\.\\./)*", "")), page.url() + " " + url);
    String anchor = URI.create(page.url()).getFragment();
    assertThat(page.locator("[id='" + anchor + "']")).isVisible();
  }

  @Test
  void marksMayBeLeftOut() {
    search("ma tuy");
    int without = count();
    search("ma túy");
    assertTrue(count() > 0 && without >= count(), without + " and " + count());
  }

  @Test
  void aDocumentNumberLeadsToItsPage() {
    search("1452/QĐ-TTg");
    Locator first = page.locator("ol[data-results] > li").first();
    assertTrue(first.getAttribute("data-url").contains("van-ban/1452-qd-ttg-2021/"));
    first.locator("a").first().click();
    page.waitForURL("**/van-ban/1452-qd-ttg-2021/");
    assertThat(page.locator("main")).containsText("Tuyên Quang");
    assertThat(page.locator("main")).containsText("Đắk Lắk");
  }

  @Test
  void aNumberThatNothingCitesReturnsNoDocument() {
    search("9999/QĐ-TTg");
    assertEquals(0, page.locator("ol[data-results] > li").count());
    assertThat(page.locator("main")).containsText("Không có văn bản nào trong kho");
  }

  @Test
  void aCitationLeadsToItsPageAndBackToItsSentence() {
    page.navigate(plan("tuyen-quang/172-kh-ubnd-2021/"));
    page.locator("main a[href$='van-ban/36-ct-tw-2019/']").first().click();
    page.waitForURL("**/van-ban/36-ct-tw-2019/");
    assertThat(page.locator("main")).containsText("Bộ Chính trị");
    page.locator("main a[href*='ke-hoach/binh-thuan/1334-kh-ubnd-2024/#']").first().click();
    page.waitForURL("**/ke-hoach/binh-thuan/1334-kh-ubnd-2024/#*");
  }

  @Test
  void anAgencyLeadsToItsTasksOverAllPlans() {
    page.navigate(plan("dak-lak/62-kh-ubnd-2024/"));
    page.locator("main a[href$='co-quan/so-y-te/']").first().click();
    page.waitForURL("**/co-quan/so-y-te/");
    assertThat(page.locator("main")).containsText("Rà soát, bảo đảm cơ sở vật chất");
    assertThat(page.locator("main")).containsText("phác đồ điều trị cắt cơn");
  }

  @Test
  void theBrowserAndTheTerminalGiveTheSameSections() throws IOException {
    for (String query : List.of("cai nghiện bắt buộc", "Sở Y tế", "hoi nghi tong ket")) {
      search(query);
      List<String> shown = new ArrayList<>();
      for (Locator item : page.locator("ol[data-results] > li").all()) {
        shown.add(fromHome(item.getAttribute("data-url")));
        shown.addAll(furtherPlaces(item));
      }
      assertTrue(shown.size() >= FEWEST_SECTIONS, query + " " + shown);
      assertEquals(terminal(query), shown, query);
    }
  }

  /** The further places of a result that the terminal tells too: the first three. */
  private static List<String> furtherPlaces(Locator result) {
    Locator others = result.locator("details.others");
    if (others.count() == 0) {
      return List.of();
    }
    others.locator("summary").click();
    others.locator("ol a").first().waitFor();
    return others.locator("ol a").all().stream()
        .limit(3)
        .map(other -> fromHome(other.getAttribute("href")))
        .toList();
  }

  private static String fromHome(String address) {
    return address.replace(server.address().toString(), "").replaceFirst("^(\\.\\./)*", "");
  }

  @Test
  void everythingButSearchWorksWithoutJavaScript() {
    try (var context = page.context().browser().newContext(noJavaScript())) {
      Page plain = context.newPage();
      plain.navigate(plan("dak-lak/62-kh-ubnd-2024/"));
      assertThat(plain.locator("main h1")).isVisible();
      plain.navigate(server.address() + "tim-kiem/");
      assertThat(plain.locator("noscript p")).isVisible();
      assertThat(plain.locator("main nav a").first()).isVisible();
    }
  }

  @Test
  void nothingIsWiderThanAPhone() {
    Page phone = browser.page(390, 844);
    for (String path :
        List.of(
            "", "ke-hoach/thanh-hoa/1876-kh-ubnd-2020/", "co-quan/cong-an-tinh/", "tim-kiem/")) {
      phone.navigate(server.address() + path);
      Object width = phone.evaluate("document.documentElement.scrollWidth");
      assertTrue(((Number) width).intValue() <= 390, path + " is " + width + " wide");
    }
    phone.context().close();
  }

  private static com.microsoft.playwright.Browser.NewContextOptions noJavaScript() {
    return new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false);
  }

  private void search(String query) {
    page.navigate(
        server.address()
            + "tim-kiem/?q="
            + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8));
    done();
  }

  private Locator done() {
    Locator main = page.locator("main[data-search-state='done']");
    main.waitFor();
    return main;
  }

  private int count() {
    String words = page.locator("[data-result-count]").first().getAttribute("data-result-count");
    assertFalse(words.isEmpty());
    return Integer.parseInt(words);
  }

  /** The best section of each plan and the further ones, in the order in which they are shown. */
  private static List<String> terminal(String query) throws IOException {
    CommandLineRun run =
        CommandLineRun.of("search", query, "--json", "--store", store().toString());
    List<String> urls = new ArrayList<>();
    for (JsonNode result : PlanJson.mapper().readTree(run.out()).path("results")) {
      urls.add(result.path("url").asText());
      result.path("further").forEach(section -> urls.add(section.path("url").asText()));
    }
    assertFalse(urls.isEmpty(), query);
    return urls;
  }

  private static String plan(String path) {
    return server.address() + "ke-hoach/" + path;
  }

  private static Path site() {
    return folder.resolve("site");
  }

  private static Path store() {
    return folder.resolve("store");
  }
}
