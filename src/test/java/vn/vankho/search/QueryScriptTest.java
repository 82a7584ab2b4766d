package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search page's script reads queries as the Java side does, and writes them. */
class QueryScriptTest {
  private static final Path TEMPLATES = Path.of("site-templates");

  /** A query in the notation of {@link QueryTable}. */
  private static final String READ =
      """
      ([typed, typeWords]) => {
        const query = vankho.parse(typed, typeWords);
        const words = ({ exact, quoted }) => quoted ? `"${exact.join(" ")}"` : `[${exact.join(" ")}]`;
        const parts = [query.alternatives.map((units) => units.map(words).join(" ")).join(" | "),
          ...query.excluded.map((each) => "-" + words(each)),
          ...query.filters.map(({ facet, value }) => `${facet}=${value}`), query.number ? "#" + query.number : ""];
        return [parts.filter(Boolean).join(" "), query.notes.map(({ kind, words }) => `${kind}:${words}`).join("; ")];
      }
      """;

  @TempDir private static Path site;
  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void open() throws IOException {
    for (String script : List.of("search-words.js", "search-query.js")) {
      Files.copy(TEMPLATES.resolve(script), site.resolve(script));
    }
    Files.writeString(
        site.resolve("index.html"),
        "<!doctype html><title>-</title><script src=search-words.js></script>"
            + "<script src=search-query.js></script>");
    chromium = Chromium.before(site);
    page = chromium.open("");
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void queriesAreReadAsTheTableSays() {
    for (QueryTable.Row row : QueryTable.rows()) {
      assertEquals(
          List.of(row.read(), row.notes()),
          page.evaluate(READ, List.of(row.typed(), NumberKey.typeWords())),
          row.typed());
    }
  }

  @Test
  void aConditionTakesThePlaceOfTheOneBefore() {
    Map.of(
            "ma túy", "ma túy tỉnh:\"Đắk Lắk\"",
            "ma túy tinh:hue năm:2021", "ma túy năm:2021 tỉnh:\"Đắk Lắk\"",
            "tỉnh:\"Huế\" \"ma túy\"", "\"ma túy\" tỉnh:\"Đắk Lắk\"")
        .forEach(
            (before, after) ->
                assertEquals(
                    after,
                    page.evaluate(
                        "typed => vankho.withFilter(typed, 'province', 'Đắk Lắk')", before)));
  }

  @Test
  void whatIsSetCanBeTakenAwayAgain() {
    for (String typed : List.of("ma túy", "\"ma túy\" -rượu", "a OR b")) {
      for (String facet : List.of("province", "year", "kind", "agency", "number", "cites")) {
        String value = facet.equals("year") ? "2021-2025" : "Sở Y tế";
        assertEquals(
            typed,
            page.evaluate(
                "([q, f, v]) => vankho.without(vankho.withFilter(q, f, v), f, v)",
                List.of(typed, facet, value)));
      }
    }
  }
}
