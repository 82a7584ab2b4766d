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

  /** The script's answer in the shape of {@link SearchJson}. */
  private static final String ASK =
      """
      async (query) => {
        const archive = await (globalThis.opened ??= vankho.Archive.open(new URL('../tim/', location)));
        const found = await archive.search(query);
        const apart = found.offered ? await archive.search(query, { apart: true }) : { hits: [], total: 0 };
        const open = (hits) => Promise.all(hits.map(async (hit) => {
          const { url, plan, tier, score, title, heading, excerpt, more } = await archive.open(hit);
          return { url, title: plan.title, number: plan.number, issuer: plan.issuer, issued: plan.issued, tier, score,
            heading: heading.text, excerpt: excerpt.text, marks: excerpt.marks, titleMarks: title.marks,
            headingMarks: heading.marks, furtherCount: more };
        }));
        const facets = { province: [], provinceNow: [], year: [], kind: [], ...found.facets };
        const { agency: agencies, cites } = await archive.columns(query);
        return JSON.stringify({ query, agencies, cites, notes: found.query.notes, count: found.total, apartCount: apart.total,
          unknownNumber: found.unknownNumber, pages: found.pages, results: await open(found.hits),
          apart: await open(apart.hits), facets });
      }
      """;

  /** Few plans are enough for lists, for the best of many, and for parts that are rare. */
  private static final StaticIndex.Levels LEVELS =
      new StaticIndex.Levels(new SegmentShape(6, 12, 2, 1_000), 20, 16, 8);

  @TempDir private static Path site;
  private static LuceneIndex index;
  private static Chromium chromium;
  private static List<SearchItem> items;
  private static List<String> queries;

  @BeforeAll
  static void buildASite() throws IOException {
    SampleItems sample = new SampleItems();
    items = sample.items(60);
    queries = sample.queries(items, 300);
    Directory directory = new ByteBuffersDirectory();
    LuceneIndex.write(directory, items, sample.pages(items));
    index = LuceneIndex.open(directory);
    StaticIndex.update(index, site.resolve("tim"), site.resolve("states"), LEVELS);
    Files.writeString(site.resolve("search.js"), script());
    Files.createDirectories(site.resolve("tim-kiem"));
    Files.writeString(site.resolve("tim-kiem/index.html"), page());
    chromium = Chromium.before(site);
  }

  /** The scripts as the site has them: in one. */
  private static String script() throws IOException {
    StringBuilder joined = new StringBuilder();
    for (String part : Files.readAllLines(TEMPLATES.resolve("search.parts"))) {
      joined.append(Files.readString(TEMPLATES.resolve(part)));
    }
    return joined.toString();
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
        assertEquals(comparable(expected), ask(page, query), query);
        expected.get("results").forEach(hit -> tiers.add(hit.get("tier").asInt()));
      }
    }
    assertEquals(Set.of(1, 2, 3), tiers, "the queries reach every tier");
  }

  /** The index grows by some plans, loses some and changes some, over three segments. */
  @Test
  void anIndexThatGrewGivesTheAnswersOfOneMadeAtOnce() throws IOException {
    Path grown = site.resolve("grown");
    Path lucene = site.resolve("lucene");
    grow(lucene, grown, items.subList(4, 54), "a");
    grow(lucene, grown, items.subList(1, 58), "b");
    List<SearchItem> without = new ArrayList<>(items);
    without.remove(30);
    grow(lucene, grown, without, "b");
    grow(lucene, grown, items, "a");
    JsonNode manifest = Json.MAPPER.readTree(grown.resolve("tim/manifest.json").toFile());
    assertEquals(3, manifest.get("segments").size(), manifest.toPrettyString());
    Files.createDirectories(grown.resolve("tim-kiem"));
    Files.writeString(grown.resolve("tim-kiem/index.html"), page());
    Files.writeString(grown.resolve("search.js"), script());
    try (Page page = chromium.open("grown/tim-kiem/");
        LuceneIndex index = LuceneIndex.open(lucene)) {
      for (String query : queries.subList(0, 100)) {
        JsonNode expected = comparable(java(query));
        assertEquals(expected, comparable(java(index, query)), query);
        assertEquals(expected, ask(page, query), query);
      }
    }
  }

  /** Two of the plans say something else before the last step. */
  private static void grow(Path lucene, Path grown, List<SearchItem> plans, String key)
      throws IOException {
    List<LuceneIndex.Entry> entries = new ArrayList<>();
    List<SearchItem> now = new ArrayList<>();
    for (SearchItem item : plans) {
      boolean changing = items.indexOf(item) == 20 || items.indexOf(item) == 52;
      SearchItem said = changing && key.equals("b") ? Items.plan(name(item), "ma túy") : item;
      now.add(said);
      entries.add(new LuceneIndex.Entry(said.url(), changing ? key : "", () -> said));
    }
    LuceneIndex.update(lucene, entries, new SampleItems().pages(now));
    try (LuceneIndex index = LuceneIndex.open(lucene)) {
      StaticIndex.update(index, grown.resolve("tim"), grown.resolve("states"), LEVELS);
    }
  }

  private static String name(SearchItem item) {
    return item.url().replaceAll("^ke-hoach/|/$", "");
  }

  private static JsonNode ask(Page page, String query) throws IOException {
    return comparable(Json.MAPPER.readTree((String) page.evaluate(ASK, query)));
  }

  private static JsonNode java(LuceneIndex index, String query) throws IOException {
    SearchResults results = index.searcher().search(SearchQuery.parse(query), 10);
    return Json.MAPPER.readTree(SearchJson.write(query, SearchQuery.parse(query), results));
  }

  private static JsonNode java(String query) throws IOException {
    return java(index, query);
  }

  /** The same tree with every score as a float, whatever the digits that it was written with. */
  private static JsonNode comparable(JsonNode answer) {
    for (String list : List.of("results", "apart")) {
      for (JsonNode hit : answer.get(list)) {
        ((ObjectNode) hit).remove("further");
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
      StaticIndex.update(one, folder.resolve("tim"), folder.resolve("states"), LEVELS);
    }
    Files.createDirectories(folder.resolve("tim-kiem"));
    Files.writeString(folder.resolve("tim-kiem/index.html"), page());
    Files.writeString(folder.resolve("search.js"), script());
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
