package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search page's script in a real browser gives what the Java side gives. */
class ScriptParityTest {
  private static final Path TEMPLATES = Path.of("site-templates");
  private static final List<String> SCRIPTS =
      List.of("search.js", "search-words.js", "search-query.js", "search-index.js");

  /** The script's answer in the shape of {@link SearchJson}. */
  private static final String ASK =
      """
      async (query) => {
        const archive = await (globalThis.opened ??= vankho.Archive.open(new URL('../tim/', location)));
        const found = await archive.search(query);
        const open = (hits) => Promise.all(hits.slice(0, 10).map(async (hit) => {
          const { url, plan, tier, score, title, heading, excerpt, others, othersInAll } = await archive.open(hit);
          return { url, title: plan.title, number: plan.number, issuer: plan.issuer, issued: plan.issued, tier, score,
            heading: heading.text, excerpt: excerpt.text, marks: excerpt.marks, titleMarks: title.marks,
            headingMarks: heading.marks, further: others, furtherCount: othersInAll };
        }));
        const facets = { province: [], provinceNow: [], year: [], kind: [], ...found.facets };
        return JSON.stringify({ query, count: found.hits.length, apartCount: found.apart.length,
          unknownNumber: found.unknownNumber, pages: found.pages, results: await open(found.hits),
          apart: await open(found.apart), facets });
      }
      """;

  @TempDir private static Path site;
  private static LuceneIndex index;
  private static Chromium chromium;
  private static List<SearchItem> items;
  private static List<String> queries;

  @BeforeAll
  static void buildASite() throws IOException {
    SampleItems sample = new SampleItems();
    items = sample.items(60);
    queries = sample.queries(items, 140);
    Directory directory = new ByteBuffersDirectory();
    LuceneIndex.write(directory, items, sample.pages(items));
    index = LuceneIndex.open(directory);
    StaticIndex.export(index, site.resolve("tim"));
    for (String script : SCRIPTS) {
      Files.copy(TEMPLATES.resolve(script), site.resolve(script));
    }
    Files.createDirectories(site.resolve("tim-kiem"));
    Files.writeString(site.resolve("tim-kiem/index.html"), page());
    chromium = Chromium.before(site);
  }

  private static String page() throws IOException {
    String form = Files.readString(TEMPLATES.resolve("search.mustache"));
    return """
        <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tìm kiếm</title>
        <script defer src="../search.js"></script></head>
        <body><main data-search-state="idle">%s</main></body></html>
        """
        .formatted(form.replace("{{frame.root}}", "../"));
  }

  @AfterAll
  static void tidyUp() throws IOException {
    chromium.close();
    index.close();
  }

  @Test
  void syllablesAreThoseOfTheTable() {
    try (Page page = chromium.open("tim-kiem/")) {
      for (FoldingTable.Row row : FoldingTable.rows()) {
        assertEquals(
            row.exact(), page.evaluate("text => vankho.terms(text, vankho.exact)", row.text()));
        assertEquals(
            row.folded(), page.evaluate("text => vankho.terms(text, vankho.folded)", row.text()));
      }
    }
  }

  @Test
  void theBrowserGivesLucenesAnswers() throws IOException {
    Set<Integer> tiers = new TreeSet<>();
    try (Page page = chromium.open("tim-kiem/")) {
      for (String query : queries) {
        JsonNode expected = java(query);
        JsonNode found = Json.MAPPER.readTree((String) page.evaluate(ASK, query));
        assertEquals(comparable(expected), comparable(found), query);
        expected.get("results").forEach(hit -> tiers.add(hit.get("tier").asInt()));
      }
    }
    assertEquals(Set.of(1, 2, 3), tiers, "the queries reach every tier");
  }

  private static JsonNode java(String query) throws IOException {
    SearchResults results = index.searcher().search(SearchQuery.parse(query), 10);
    return Json.MAPPER.readTree(SearchJson.write(query, results));
  }

  /** The same tree with every score as a float, whatever the digits that it was written with. */
  private static JsonNode comparable(JsonNode answer) {
    for (String list : List.of("results", "apart")) {
      for (JsonNode hit : answer.get(list)) {
        ((ObjectNode) hit).put("score", Float.toString((float) hit.get("score").asDouble()));
      }
    }
    return answer;
  }

  @Test
  void thePageShowsTheAnswerAndKeepsItInTheAddress() throws IOException {
    String query = "ma túy";
    JsonNode expected = java(query);
    try (Page page = chromium.open("tim-kiem/?q=ma%20t%C3%BAy")) {
      page.waitForSelector("main[data-search-state=done]");
      assertEquals(urls(expected), shown(page));
      assertEquals(
          expected.get("count").asText(),
          page.getAttribute("[data-result-count]", "data-result-count"));
      assertEquals("ma túy", page.inputValue("input[name=q]"));
      assertTrue(page.locator("ol[data-results] mark").count() >= shown(page).size());

      page.fill("input[name=q]", "bạch long vĩ 9999");
      page.press("input[name=q]", "Enter");
      page.waitForURL(address -> address.contains("9999"));
      page.waitForSelector("main[data-search-state=done]");
      assertEquals(List.of(), shown(page));
      page.goBack();
      page.waitForSelector("ol[data-results] > li");
      assertEquals(urls(expected), shown(page));
    }
  }

  @Test
  void wordsOfDocumentsAreNeverMarkup() throws IOException {
    SearchItem hostile =
        Items.plan("x", "<img src=x onerror=\"document.title='hacked'\"> ma túy <b>&amp;</b>");
    Path folder = Files.createDirectories(site.resolve("hostile"));
    try (LuceneIndex one = Items.index(List.of(hostile))) {
      StaticIndex.export(one, folder.resolve("tim"));
    }
    Files.createDirectories(folder.resolve("tim-kiem"));
    Files.writeString(folder.resolve("tim-kiem/index.html"), page());
    for (String script : SCRIPTS) {
      Files.copy(TEMPLATES.resolve(script), folder.resolve(script));
    }
    try (Page page = chromium.open("hostile/tim-kiem/?q=ma+tuy")) {
      page.waitForSelector("main[data-search-state=done]");
      assertEquals(0, page.locator("ol[data-results] img").count());
      assertTrue(page.textContent("ol[data-results] .excerpt").contains("<b>&amp;</b>"));
    }
  }

  @Test
  void aMissingIndexIsSaidInVietnamese() {
    try (Page page = chromium.open("tim-kiem/")) {
      page.route("**/manifest.json", route -> route.abort());
      page.fill("input[name=q]", "ma túy");
      page.waitForSelector("main[data-search-state=error]");
      assertTrue(page.textContent("[role=status]").startsWith("Không tải được chỉ mục"));
    }
  }

  private static List<String> urls(JsonNode answer) {
    List<String> urls = new ArrayList<>();
    answer.get("results").forEach(hit -> urls.add(hit.get("url").asText()));
    return urls;
  }

  private static List<String> shown(Page page) {
    return page.locator("ol[data-results] > li").all().stream()
        .map(row -> row.getAttribute("data-url"))
        .toList();
  }
}
