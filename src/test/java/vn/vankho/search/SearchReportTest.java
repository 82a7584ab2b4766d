package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.vankho.search.SearchItem.Passage;

class SearchReportTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final SearchItem PLAN =
      Items.plan(
          "a",
          2021,
          "Phòng, chống ma túy",
          new Passage("i", "I. Mục đích", "Giảm người nghiện ma túy"),
          new Passage("ii", "II. Kinh phí", "Tiền cho ma túy"));

  @Test
  void aTerminalShowsWhatMatchedAFileDoesNot() throws IOException {
    SearchResults results = search("ma túy");
    assertTrue(report(results, VIETNAMESE, true).contains("nghiện \u001b[1;33mma túy\u001b[0m"));
    String plain = report(results, VIETNAMESE, false);
    assertFalse(plain.contains("\u001b"));
    assertTrue(plain.startsWith("1 kế hoạch\n"), plain);
    assertTrue(plain.contains("ke-hoach/a/#i\n"), plain);
    assertTrue(plain.contains("và 1 chỗ khác trong kế hoạch này:\n       - II. Kinh phí"), plain);
  }

  @Test
  void nothingFoundIsSaidInTheReadersLanguage() throws IOException {
    assertEquals("Không tìm thấy.\n", report(search("xe đạp"), VIETNAMESE, false));
    assertEquals("Nothing found.\n", report(search("xe đạp"), Locale.ENGLISH, false));
    String unknown = report(search("9999/QĐ-TTg"), Locale.ENGLISH, false);
    assertTrue(unknown.startsWith("No document in the archive"), unknown);
  }

  @Test
  void jsonHasTheAddressTheExcerptAndItsMarks() throws IOException {
    JsonNode answer =
        Json.MAPPER.readTree(
            SearchJson.write("ma túy", SearchQuery.parse("ma túy"), search("ma túy")));
    JsonNode hit = answer.get("results").get(0);
    assertEquals("ke-hoach/a/#i", hit.get("url").asText());
    assertEquals("[[18,24]]", hit.get("marks").toString());
    assertEquals("ke-hoach/a/#ii", hit.get("further").get(0).get("url").asText());
    assertEquals(1, answer.get("count").asInt());
  }

  @Test
  void halfAQueryIsAnsweredAndSaid() throws IOException {
    SearchQuery half = SearchQuery.parse("\"ma túy");
    String report = SearchReport.of(half, search("\"ma túy"), VIETNAMESE, false);
    assertTrue(
        report.startsWith("Ngoặc kép chưa đóng: đang tìm đúng cụm “ma túy”.\n1 kế hoạch"), report);
    SearchQuery empty = SearchQuery.parse("ma túy năm:");
    assertTrue(
        SearchReport.of(empty, search("ma túy năm:"), Locale.ENGLISH, false)
            .startsWith("Nothing follows “năm:”"));
    JsonNode answer =
        Json.MAPPER.readTree(SearchJson.write("ma túy năm:", empty, search("ma túy năm:")));
    assertEquals("[{\"kind\":\"empty-filter\",\"words\":\"năm\"}]", answer.get("notes").toString());
  }

  private static String report(SearchResults results, Locale locale, boolean coloured) {
    return SearchReport.of(SearchQuery.parse("ma túy"), results, locale, coloured);
  }

  private static SearchResults search(String query) throws IOException {
    try (LuceneIndex index = Items.index(List.of(PLAN))) {
      return index.searcher().search(SearchQuery.parse(query), 10);
    }
  }
}
