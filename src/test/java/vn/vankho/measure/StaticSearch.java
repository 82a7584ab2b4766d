package vn.vankho.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import vn.vankho.search.Chromium;
import vn.vankho.search.LuceneIndex;
import vn.vankho.search.SearchItem;
import vn.vankho.search.SearchJson;
import vn.vankho.search.SearchQuery;
import vn.vankho.search.Searcher;
import vn.vankho.search.StaticIndex;

/**
 * The measuring half of {@code scripts/evaluate parity} and {@code bytes}, which describes them.
 */
public final class StaticSearch {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int QUERIES = 300;
  private static final List<String> PHRASES =
      List.of("Bạch Long Vĩ", "hòa bình", "Sở Y tế", "UBND tỉnh Hòa Bình");

  private static final String ASK =
      """
      async (query) => {
        const archive = await (globalThis.opened ??= vankho.Archive.open(new URL('../tim/', location)));
        const found = await archive.search(query);
        const opened = await Promise.all(found.hits.map((hit) => archive.open(hit)));
        const facets = { province: [], provinceNow: [], year: [], kind: [], ...found.facets };
        return JSON.stringify({ count: found.total, unknownNumber: found.unknownNumber,
          pages: found.pages.map(({ url }) => url), facets,
          results: opened.map(({ url, tier, score, excerpt }) => [url, tier, String(score), excerpt.text]) });
      }
      """;

  private StaticSearch() {}

  /**
   * Measures and prints.
   *
   * @param args {@code parity} or {@code bytes}; the items of {@link CorpusItems}; a site, whose
   *     search index is replaced; a folder to keep Lucene's index in; for bytes a file of queries
   */
  public static void main(String[] args) throws IOException {
    Path items = Path.of(args[1]);
    Path site = Path.of(args[2]);
    Path lucene = Path.of(args[3]).resolve("lucene");
    if (!Files.exists(lucene)) {
      LuceneIndex.write(lucene, CorpusItems.items(items), CorpusItems.pages(items));
    }
    StaticIndex.update(lucene, site.resolve("tim"));
    List<SearchItem> all =
        StreamSupport.stream(CorpusItems.items(items).spliterator(), false).limit(1000).toList();
    List<String> queries = new ArrayList<>(DrawnQueries.of(all, QUERIES));
    try (Chromium chromium = Chromium.before(site)) {
      if (args[0].equals("parity")) {
        parity(chromium, lucene, queries);
        precision(chromium);
      } else {
        MAPPER
            .readTree(Path.of(args[4]).toFile())
            .forEach(each -> queries.add(each.path("q").asText()));
        bytes(chromium, queries);
      }
    }
  }

  private static void parity(Chromium chromium, Path lucene, List<String> queries)
      throws IOException {
    int alike = 0;
    try (Page page = chromium.open("tim-kiem/");
        LuceneIndex index = LuceneIndex.open(lucene)) {
      Searcher searcher = index.searcher();
      for (String query : queries) {
        JsonNode expected = expected(searcher, query);
        JsonNode found = MAPPER.readTree((String) page.evaluate(ASK, query));
        found.get("results").forEach(hit -> ((ArrayNode) hit).set(2, score(hit.get(2).asText())));
        if (expected.equals(found)) {
          alike++;
        } else {
          line("differs: %s%n  %s%n  %s", query, expected, found);
        }
      }
    }
    line(
        "%d of %d queries: the browser gives Lucene's ten, counts included", alike, queries.size());
  }

  /** A score as Java writes it. */
  private static TextNode score(String written) {
    return TextNode.valueOf(String.valueOf((float) Double.parseDouble(written)));
  }

  private static JsonNode expected(Searcher searcher, String query) throws IOException {
    SearchQuery asked = SearchQuery.parse(query);
    JsonNode answer = MAPPER.readTree(SearchJson.write(query, asked, searcher.search(asked, 10)));
    var node = MAPPER.createObjectNode();
    node.set("count", answer.get("count"));
    node.set("unknownNumber", answer.get("unknownNumber"));
    var pages = node.putArray("pages");
    answer.get("pages").forEach(page -> pages.add(page.get("url").asText()));
    node.set("facets", answer.get("facets"));
    var results = node.putArray("results");
    for (JsonNode hit : answer.get("results")) {
      results
          .addArray()
          .add(hit.get("url").asText())
          .add(hit.get("tier").asInt())
          .add(String.valueOf((float) hit.get("score").asDouble()))
          .add(hit.get("excerpt").asText());
    }
    return node;
  }

  private static void precision(Chromium chromium) throws IOException {
    try (Page page = chromium.open("tim-kiem/")) {
      for (String phrase : PHRASES) {
        JsonNode found = MAPPER.readTree((String) page.evaluate(ASK, phrase));
        int whole = 0;
        for (JsonNode hit : found.get("results")) {
          whole += hit.get(1).asInt() == 1 ? 1 : 0;
        }
        line(
            "%s: %d plans, %d of the first %d hold it",
            phrase, found.get("count").asInt(), whole, found.get("results").size());
      }
      JsonNode nothing = MAPPER.readTree((String) page.evaluate(ASK, "9999/QĐ-TTg"));
      line("9999/QĐ-TTg: %d documents", nothing.get("count").asInt() + nothing.get("pages").size());
    }
  }

  /** What a query costs a reader who was never there: bytes as they come, and requests. */
  private static void bytes(Chromium chromium, List<String> queries) throws IOException {
    List<Double> sizes = new ArrayList<>();
    List<Double> requests = new ArrayList<>();
    for (String query : queries) {
      Cost cost = cost(chromium, query);
      sizes.add(cost.bytes / 1024.0);
      requests.add((double) cost.requests);
      line("%7.1f KB %3d requests  %s", cost.bytes / 1024.0, cost.requests, query);
    }
    line("KB: %s", spread(sizes));
    line("requests: %s", spread(requests));
  }

  private static final class Cost {
    private long bytes;
    private int requests;
  }

  private static Cost cost(Chromium chromium, String query) {
    Cost cost = new Cost();
    try (BrowserContext context = chromium.fresh();
        Page page = context.newPage()) {
      CDPSession network = context.newCDPSession(page);
      network.on(
          "Network.loadingFinished",
          event -> {
            cost.bytes += event.get("encodedDataLength").getAsLong();
            cost.requests++;
          });
      network.send("Network.enable");
      String typed = URLEncoder.encode(query, StandardCharsets.UTF_8);
      page.navigate(chromium.address("tim-kiem/?q=" + typed));
      page.waitForSelector("main[data-search-state=done]");
      page.waitForTimeout(50);
    }
    return cost;
  }

  private static String spread(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "median %.1f, 95th percentile %.1f, most %.1f",
        sorted[sorted.length / 2],
        sorted[(int) Math.min(sorted.length - 1, Math.round(0.95 * sorted.length))],
        sorted[sorted.length - 1]);
  }

  private static void line(String format, Object... values) {
    OUT.println(String.format(Locale.ROOT, format, values));
  }
}
