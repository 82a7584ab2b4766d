package vn.vankho;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search page of the real content in a real browser: typing, narrowing, going back. */
class SearchPageTest {
  private static SiteServer server;
  private static Browser browser;

  private Page page;

  @BeforeAll
  static void open() throws IOException {
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
  void fromTypingToASuggestionToASectionAndBack() {
    page.navigate(server.address() + "tim-kiem/");
    field().click();
    page.keyboard().type("cai ngh");
    assertThat(options().first()).containsText("cai nghiện");
    assertThat(field()).hasAttribute("aria-expanded", "true");
    options().first().click();
    done();
    assertTrue(field().inputValue().startsWith("cai nghiện"), field().inputValue());
    String found = page.url();
    assertTrue(found.contains("q=cai+nghi"), found);
    results().first().locator("h3 a").click();
    page.waitForURL("**/ke-hoach/**");
    page.goBack();
    done();
    assertEquals(found, page.url());
    assertThat(results().first().locator("mark").first()).containsText("cai nghiện");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    page.navigate(server.address() + "tim-kiem/");
    field().focus();
    page.keyboard().type("cai ngh");
    assertThat(options().first()).isVisible();
    page.keyboard().press("ArrowDown");
    Locator chosen = page.locator("[role=option][aria-selected=true]");
    assertThat(chosen).hasCount(1);
    assertThat(field()).hasAttribute("aria-activedescendant", chosen.getAttribute("id"));
    page.keyboard().press("ArrowUp");
    assertThat(chosen).hasCount(0);
    page.keyboard().press("Escape");
    assertThat(page.locator("[role=listbox]")).isHidden();
    assertThat(field()).hasAttribute("aria-expanded", "false");
    assertEquals("cai ngh", field().inputValue());
    page.keyboard().press("ArrowDown");
    assertThat(options().first()).isVisible();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    done();
    assertThat(page.locator("[role=listbox]")).isHidden();
    assertThat(field()).isFocused();
    for (int i = 0; i < 80 && !inResults(); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    page.waitForURL("**/ke-hoach/**");
  }

  private boolean inResults() {
    return (Boolean) page.evaluate("document.activeElement.closest('[data-results]') !== null");
  }

  @Test
  void resultsComeWhileTypingAndAnUnfinishedSyllableIsCompleted() {
    page.navigate(server.address() + "tim-kiem/");
    field().fill("cai nghi");
    assertThat(page.locator("[data-result-count]")).containsText("cai nghiện");
    assertTrue(page.url().endsWith("?q=cai+nghi"), page.url());
    assertThat(results().first().locator("mark").first()).containsText("cai nghiện");
  }

  @Test
  void aConditionIsSetFromTheListAndTakenAwayByItsChip() {
    search("ma túy");
    String all = count();
    page.locator(".facets a", containing("Đắk Lắk")).first().click();
    assertThat(page.locator("[data-chips] a")).hasText(Pattern.compile("Tỉnh: Đắk Lắk.*"));
    done();
    assertEquals("ma túy tỉnh:\"Đắk Lắk\"", field().inputValue());
    assertThat(page.locator("[data-results-heading]")).isFocused();
    assertTrue(Integer.parseInt(count()) < Integer.parseInt(all), count() + " of " + all);
    page.locator("[data-chips] a").click();
    assertThat(page.locator("[data-chips]")).isHidden();
    done();
    assertEquals(all, count());
    page.goBack();
    assertThat(page.locator("[data-chips] a")).hasCount(1);
  }

  @Test
  void everyCountOfAConditionIsHowManyPlansItLeaves() {
    search("ma túy");
    List<Locator> conditions = page.locator(".facets li a").all();
    assertTrue(conditions.size() > 3, conditions.size() + " conditions");
    List<String> addresses = conditions.stream().map(c -> c.getAttribute("href")).toList();
    List<String> counts =
        conditions.stream()
            .map(c -> c.locator(".count").textContent().replaceAll("\\D", ""))
            .toList();
    for (int i = 0; i < addresses.size(); i++) {
      page.navigate(addresses.get(i));
      done();
      assertEquals(counts.get(i), count(), addresses.get(i));
    }
  }

  @Test
  void theAddressHoldsTheOrder() {
    search("ma túy");
    page.locator("[data-order] a", containing("mới nhất")).click();
    page.waitForURL(Pattern.compile("xep=moi"));
    done();
    List<String> urls = urls();
    assertThat(page.locator("[data-order] [aria-current]")).hasText("mới nhất");
    page.reload();
    done();
    assertEquals(urls, urls());
  }

  @Test
  void furtherPlacesOfAPlanAreListedWhenAskedFor() {
    search("ma túy");
    Locator others = page.locator("details.others").first();
    others.locator("summary").click();
    assertThat(others.locator("ol a").first()).isVisible();
    String place = others.locator("ol a").last().getAttribute("href");
    assertTrue(place.contains("/ke-hoach/") && place.contains("#"), place);
  }

  @Test
  void aResultOpensAtTheSectionThatHoldsThePhrase() {
    search("cai nghiện");
    Locator section = results().first().locator(".in-section a, h3 a").last();
    String address = section.getAttribute("href");
    String anchor = address.substring(address.indexOf('#') + 1);
    section.click();
    page.waitForURL(Pattern.compile("/ke-hoach/[^#]*#" + Pattern.quote(anchor) + "$"));
    Object near =
        page.evaluate(
            "anchor => { const all = document.querySelector('.document').textContent; const head ="
                + " document.getElementById(anchor); const after = document.createRange();"
                + " after.setStartBefore(head); after.setEndAfter(document.querySelector('.document'));"
                + " return after.toString().slice(0, 3000).toLowerCase().includes('cai nghiện'); }",
            anchor);
    assertEquals(true, near);
    assertThat(page.locator("#" + anchor)).isInViewport();
  }

  @Test
  void howManyWereFoundIsSaidToThoseWhoDoNotSee() {
    search("ma túy");
    Locator status = page.locator("[role=status][aria-live=polite]");
    assertThat(status).hasText(Pattern.compile("\\d+ kế hoạch.*"));
    search("9999/QĐ-TTg");
    assertThat(status).containsText("Không có văn bản nào");
    assertThat(results()).hasCount(0);
    assertThat(page.locator("[data-nothing]")).containsText("Tìm như từ ngữ");
  }

  @Test
  void withoutScriptsADocumentIsFoundByItsNumber() {
    Page plain = browser.withoutScripts();
    plain.navigate(server.address() + "tim-kiem/?q=1452");
    plain.locator("noscript a").click();
    plain
        .locator("#so ~ ul a, .group a", new Page.LocatorOptions().setHasText("1"))
        .first()
        .click();
    plain.locator("main a", new Page.LocatorOptions().setHasText("1452/QĐ-TTg")).first().click();
    assertThat(plain.locator("h1")).containsText("1452/QĐ-TTg");
    plain.context().close();
  }

  @Test
  void halfAQueryIsReadAndSaid() {
    search("\"ma túy");
    assertThat(page.locator("[data-notes]")).containsText("Ngoặc kép chưa đóng");
    assertThat(results().first()).isVisible();
    search("ma túy tỉnh:");
    assertThat(page.locator("[data-notes]")).containsText("tỉnh:\"Đắk Lắk\"");
    assertThat(results().first()).isVisible();
  }

  @Test
  void whereNothingIsFoundThereAreWaysOn() {
    search("cai ngiện");
    assertThat(page.locator("[data-result-count]")).hasText("Không tìm thấy.");
    Locator meant = page.locator("[data-nothing] a").first();
    assertThat(meant).hasText("cai nghiện");
    meant.click();
    assertThat(results().first()).isVisible();
    search("ma túy năm:1999");
    Locator wider = page.locator("[data-nothing] a", containing("ma túy")).first();
    wider.click();
    assertThat(results().first()).isVisible();
    assertEquals("ma túy", field().inputValue());
  }

  @Test
  void examplesOfTheHelpAreQueriesThatStayOnThePage() {
    page.navigate(server.address() + "tim-kiem/");
    page.locator("details.help summary").click();
    page.evaluate("document.body.dataset.same = 'page'");
    page.locator("details.help a", containing("cơ quan:\"Sở Y tế\"")).first().click();
    done();
    assertEquals("cơ quan:\"Sở Y tế\"", field().inputValue());
    assertThat(results().first()).isVisible();
    assertEquals("page", page.evaluate("document.body.dataset.same"));
  }

  @Test
  void theHelpsQueriesAreThoseThatItShows() {
    page.navigate(server.address() + "tim-kiem/");
    Object wrong =
        page.evaluate(
            "[...document.querySelectorAll('details.help a')].filter(a =>"
                + " new URL(a.href).searchParams.get('q') !== a.textContent).map(a => a.textContent)");
    assertEquals(List.of(), wrong);
  }

  @Test
  void aStaleAnswerIsDropped() {
    page.navigate(server.address() + "tim-kiem/");
    field().fill("kinh phí");
    field().press("Enter");
    field().fill("ma túy");
    field().press("Enter");
    assertThat(results().first().locator("mark").first()).containsText("ma");
    done();
    assertTrue(page.title().startsWith("ma túy"), page.title());
    assertEquals(0, page.locator("mark", containing("kinh phí")).count());
  }

  @Test
  void axeFindsNothingAboutResultsAndSuggestions() throws IOException {
    String axe;
    try (InputStream script = SearchPageTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (int width : new int[] {1280, 390}) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        search("ma túy tỉnh:\"Đắk Lắk\"");
        field().fill("cai ngh");
        assertThat(options().first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.evaluate(axe);
        Object found =
            page.evaluate("async () => (await axe.run()).violations.map(v => v.id + v.help)");
        assertEquals(List.of(), found, width + " " + scheme);
        Object wide = page.evaluate("document.documentElement.scrollWidth");
        assertTrue(((Number) wide).intValue() <= width, wide + " of " + width);
      }
    }
  }

  private void search(String query) {
    page.navigate(
        server.address() + "tim-kiem/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    done();
  }

  private void done() {
    page.locator("main[data-search-state='done']").waitFor();
  }

  private Locator field() {
    return page.locator("#q");
  }

  private Locator options() {
    return page.locator("[role=option]");
  }

  private Locator results() {
    return page.locator("ol[data-results] > li");
  }

  private List<String> urls() {
    return results().all().stream().map(row -> row.getAttribute("data-url")).toList();
  }

  private String count() {
    return page.locator("[data-result-count]").getAttribute("data-result-count");
  }

  private static Page.LocatorOptions containing(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }
}
