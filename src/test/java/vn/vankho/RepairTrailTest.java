package vn.vankho;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word that was changed can be seen as it was, where it stands and on a page of its own. */
class RepairTrailTest {
  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LÀO CAI

      KẾ HOẠCH
      Phòng, chống rét cho gia súc năm 2022

      Thực hiện Kế hoạch số 12/KH-UBND ngày 30/12/2021 của Ủy ban nhân dân tỉnh.
      1. Chủ hộ để xuất hỗ trợ <b>chuồng</b>.
      """;
  private static final String FACTS =
      """
      number: 7/KH-UBND
      issued: 2022-01-05
      repair:
        replace:
          - {line: 8, was: để, became: đề}
          - {line: 8, was: <b>chuồng</b>, became: chuồng trại}
      """;
  private static final String URL = "ke-hoach/lao-cai/7-kh-ubnd-2022/";
  private static final String FIX = "#van-ban .fix:text('đề')";

  @TempDir static Path folder;
  private static SiteServer server;
  private static Browser browser;
  private Page page;

  @BeforeAll
  static void buildAndServe() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(content.resolve("ret.txt"), PLAN);
    Files.writeString(content.resolve("ret.facts.yml"), FACTS);
    String site = folder.resolve("site").toString();
    String store = folder.resolve("store").toString();
    CommandLineRun build =
        CommandLineRun.of(
            "build", "--content", content.toString(), "--out", site, "--store", store);
    assertEquals(Main.DONE, build.exitCode(), build.err());
    server = SiteServer.start(folder.resolve("site"), 0);
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void openThePlan() {
    page = browser.page(1280, 900);
    page.navigate(server.address() + URL);
  }

  @AfterEach
  void closeIt() {
    page.context().close();
  }

  @Test
  void theOriginalShowsUnderThePointerAndUnderTheKeyboard() {
    assertEquals("none", hint());
    page.locator(FIX).hover();
    assertTrue(hint().contains("để"), hint());
    page.mouse().move(0, 0);
    assertEquals("none", hint());
    for (int i = 0; i < 80 && !isFocused(); i++) {
      page.keyboard().press("Tab");
    }
    assertTrue(hint().contains("để"), hint());
  }

  @Test
  void oneSwitchShowsTheTextAsItWasAndBackAndCopyingGivesWhatIsShown() {
    Locator line = page.locator("#van-ban :is(p, li, h2):has-text('Chủ hộ')").last();
    assertThat(line).containsText("Chủ hộ đề xuất hỗ trợ chuồng trại");
    Locator asWas = page.locator("button.as-was");
    asWas.click();
    assertThat(asWas).hasAttribute("aria-pressed", "true");
    assertTrue(copied().contains("Chủ hộ để xuất hỗ trợ <b>chuồng</b>."), copied());
    asWas.click();
    assertTrue(copied().contains("Chủ hộ đề xuất hỗ trợ chuồng trại."), copied());
  }

  @Test
  void repairedWordsLeadToTheirPlaceOnThePageOfAllRepairsAndBack() {
    page.locator(FIX).click();
    page.waitForURL("**/sua-loi/#sua-1");
    Locator row = page.locator("tr:target");
    assertThat(row.locator("th")).hasText("Dòng 8");
    assertThat(row.locator("del")).hasText("để");
    assertThat(row).containsText("Chủ hộ để đề xuất");
    assertThat(row).containsText("Người biên tập ghim");
    assertThat(row).containsText("100 %");
    assertThat(page.locator("pre")).containsText("was: \"để\", became: \"đề\"");
    row.locator("a").click();
    page.waitForURL("**/" + URL + "#sua-1");
    assertThat(page.locator(":target")).hasText("đề");
  }

  @Test
  void theTableOfRulesCountsChangesAndLeadsToThem() {
    page.navigate(server.address() + "chat-luong/sua-loi/");
    assertThat(page.locator("main")).containsText("1 trong 1 văn bản có chỗ sửa chữ");
    Locator rule = page.locator("tr:has-text('Người biên tập ghim')");
    assertThat(rule.locator("td").first()).hasText("2");
    page.locator("tr:has(del:text('để')) a").click();
    page.waitForURL("**/" + URL + "sua-loi/");
  }

  @Test
  void withoutJavaScriptTheRepairedTextIsShownAndThePageOfRepairsIsLinked() {
    try (var context =
        page.context()
            .browser()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setJavaScriptEnabled(false))) {
      Page still = context.newPage();
      still.navigate(server.address() + URL);
      assertThat(still.locator("button.as-was")).isHidden();
      assertThat(still.locator("#van-ban")).containsText("đề xuất");
      still.locator(".note a[href='sua-loi/']").click();
      still.waitForURL("**/sua-loi/");
    }
  }

  @Test
  void thePageOfRepairsFitsANarrowWindow() {
    page.setViewportSize(390, 800);
    page.navigate(server.address() + URL + "sua-loi/");
    assertEquals(false, page.evaluate("document.documentElement.scrollWidth > innerWidth"));
    assertFalse(page.locator("h1").textContent().isBlank());
  }

  private String hint() {
    return page.locator(FIX).evaluate("fix => getComputedStyle(fix, '::after').content").toString();
  }

  private boolean isFocused() {
    return (boolean) page.locator(FIX).evaluate("fix => fix === document.activeElement");
  }

  /** What a person would paste: the selection of the whole text. */
  private String copied() {
    return page.evaluate(
            "() => { getSelection().selectAllChildren(document.getElementById('van-ban'));"
                + " return getSelection().toString(); }")
        .toString();
  }
}
