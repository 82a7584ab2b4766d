package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vankho.search.SearchItem.Passage;
import vn.vankho.search.SearchResults.Count;

class SearcherTest {
  private static final List<SearchItem> ISLANDS =
      List.of(
          Items.plan("xa-nhau", "Bạch đàn trồng ở đồi, rừng Long An, chim Vĩ"),
          Items.plan("hai-phan", "Vĩ tuyến 20; đảo Bạch Long là cách gọi tắt"),
          Items.plan(
              "mot-lan", "Huyện đảo Bạch Long Vĩ xây dựng kế hoạch cùng các xã ven biển khác"),
          Items.plan("hai-lan", "Đảo Bạch Long Vĩ. Người dân Bạch Long Vĩ"),
          Items.plan("khong-dau", "Dao Bach Long Vi"));

  @Test
  void plansWithThePhraseComeFirstThenThePartsThenTheSyllables() throws IOException {
    try (LuceneIndex index = Items.index(ISLANDS)) {
      assertEquals(
          List.of("hai-lan", "mot-lan", "khong-dau", "hai-phan", "xa-nhau?"),
          Items.search(index, "Bạch Long Vĩ"));
    }
  }

  @Test
  void withoutMarksAllSpellingsAreOne() throws IOException {
    try (LuceneIndex index = Items.index(ISLANDS)) {
      assertEquals(
          List.of("hai-lan", "khong-dau", "mot-lan", "hai-phan", "xa-nhau?"),
          Items.search(index, "bach long vi"));
    }
  }

  @Test
  void quotesAskForTheExactPhrase() throws IOException {
    try (LuceneIndex index = Items.index(ISLANDS)) {
      assertEquals(List.of("hai-lan", "mot-lan"), Items.search(index, "“bạch long vĩ”"));
      assertEquals(List.of("khong-dau"), Items.search(index, "\"bach long vi\""));
    }
  }

  @Test
  void whatStandsApartIsShownWhereNothingIsCloser() throws IOException {
    try (LuceneIndex index = Items.index(ISLANDS)) {
      assertEquals(List.of("xa-nhau?"), Items.search(index, "chim đồi"));
      assertEquals(List.of(), Items.search(index, "chim biển"));
    }
  }

  @Test
  void oldAndNewTonePlacementAndDecomposedQueriesAreOne() throws IOException {
    List<SearchItem> items =
        List.of(Items.plan("moi", "hòa bình, ủy ban"), Items.plan("cu", "hoà bình uỷ ban"));
    try (LuceneIndex index = Items.index(items)) {
      for (String query : List.of("hòa bình", "hoà bình", "HOÀ BÌNH", "uỷ ban")) {
        assertEquals(List.of("cu", "moi"), Items.search(index, query));
        String decomposed = Normalizer.normalize(query, Normalizer.Form.NFD);
        assertEquals(List.of("cu", "moi"), Items.search(index, decomposed));
      }
    }
  }

  @Test
  void phrasesDoNotCrossPassages() throws IOException {
    SearchItem item =
        Items.plan(
            "x", 2020, "Về ma", new Passage("i", "I. Túy", "Sở Y"), new Passage("ii", "", "tế"));
    try (LuceneIndex index = Items.index(List.of(item))) {
      assertEquals(List.of(), Items.search(index, "\"ma túy\""));
      assertEquals(List.of(), Items.search(index, "\"sở y tế\""));
    }
  }

  @Test
  void equalPlansComeNewestFirstThenByAddress() throws IOException {
    Passage same = new Passage("", "", "ma túy");
    List<SearchItem> items =
        List.of(
            Items.plan("b", 2020, "", same),
            Items.plan("c", 2023, "", same),
            Items.plan("a", 2020, "", same));
    try (LuceneIndex index = Items.index(items)) {
      assertEquals(List.of("c", "a", "b"), Items.search(index, "ma túy"));
    }
  }

  @Test
  void excludedWordsAlternativesAndFilters() throws IOException {
    List<SearchItem> items =
        List.of(
            Items.plan("a", 2020, "", new Passage("", "", "ma túy học đường")),
            Items.plan("b", 2021, "", new Passage("", "", "ma túy")),
            Items.withNumbers(
                Items.plan("c", 2022, "", new Passage("", "", "thuốc lá")), "12/KH-UBND"));
    try (LuceneIndex index = Items.index(items)) {
      assertEquals(List.of("b"), Items.search(index, "ma túy -\"học đường\""));
      assertEquals(List.of("b"), Items.search(index, "ma túy -học"));
      assertEquals(List.of("c", "b", "a"), Items.search(index, "ma túy OR thuốc lá"));
      assertEquals(List.of("a"), Items.search(index, "ma túy năm:2020"));
      assertEquals(List.of("c", "b"), Items.search(index, "nam:2021-2030"));
      assertEquals(List.of("b", "a"), Items.search(index, "ma túy tỉnh:\"Hòa Bình\""));
      assertEquals(List.of("b", "a"), Items.search(index, "ma túy tinh:phú-thọ"));
      assertEquals(List.of(), Items.search(index, "ma túy tỉnh:Lào-Cai"));
      assertEquals(List.of("b", "a"), Items.search(index, "cơ quan:\"sở y tế\" ma túy"));
      assertEquals(List.of("c"), Items.search(index, "số:12 loại:kế-hoạch"));
      assertEquals(List.of(), Items.search(index, "năm:không"));
    }
  }

  @Test
  void aNumberLeadsToItsPageThenToThePlansThatCiteIt() throws IOException {
    List<SearchItem> items =
        List.of(
            Items.withNumbers(
                Items.plan("a", "theo Quyết định số 1452/QĐ-TTg"), "1/KH", "1452/QĐ-TTg"),
            Items.plan("b", "số 1452 của QĐ khác"));
    NumberedPage page = Items.page("1452/QĐ-TTg", "van-ban/1452-qd-ttg-2021/", 1);
    try (LuceneIndex index = Items.index(items, page)) {
      for (String query :
          List.of(
              "1452/QĐ-TTg",
              "1452/qd-ttg",
              "số 1452/ QĐ -TTg",
              "Số: 1452/QĐ-TTg",
              "\"1452/QĐ-TTg\"",
              "quyết định số 1452/QĐ–TTg")) {
        assertEquals(List.of(page.url(), "a"), Items.search(index, query), query);
      }
      Hit citing = index.searcher().search(SearchQuery.parse("1452/QĐ-TTg"), 1).hits().get(0);
      assertEquals("1452/QĐ-TTg", citing.excerpt().marks().get(0).of(citing.excerpt().text()));
    }
  }

  @Test
  void aNumberThatNothingCitesGivesNothingAndSaysSo() throws IOException {
    List<SearchItem> items = List.of(Items.plan("a", "số 9999/QĐ-TTg và 138/CP"));
    try (LuceneIndex index = Items.index(items)) {
      SearchResults results = index.searcher().search(SearchQuery.parse("9999/QĐ-TTg"), 10);
      assertTrue(results.unknownNumber());
      assertEquals(0, results.count());
      assertEquals(List.of("a"), Items.search(index, "\"138/CP\""));
    }
  }

  @Test
  void aPlanOpensAtItsBestPassageAndNamesTheOthers() throws IOException {
    SearchItem item =
        Items.plan(
            "x",
            2020,
            "Phòng chống ma túy",
            new Passage("", "", "Căn cứ Luật Phòng, chống ma túy"),
            new Passage("i", "I. Mục đích", "ma túy, ma túy và lại ma túy"),
            new Passage("ii", "II. Cai nghiện ma túy", "Người nghiện được chữa bệnh"),
            new Passage("iii", "III. Khác", "không có gì"),
            new Passage("iv", "IV. Kinh phí", "tiền cho ma túy"));
    try (LuceneIndex index = Items.index(List.of(item))) {
      Hit hit = index.searcher().search(SearchQuery.parse("ma túy"), 1).hits().get(0);
      assertEquals("ke-hoach/x/#ii", hit.url());
      assertEquals("ma túy", hit.heading().marks().get(0).of(hit.heading().text()));
      assertEquals("ma túy", hit.title().marks().get(0).of(hit.title().text()));
      assertEquals("Người nghiện được chữa bệnh", hit.excerpt().text());
      assertEquals(5, hit.othersInAll());
      assertEquals(
          List.of("Căn cứ Luật Phòng, chống ma túy", "I. Mục đích", "IV. Kinh phí"),
          hit.others().stream().map(Hit.Section::heading).toList());
    }
  }

  @Test
  void marksPointIntoTheExcerpt() throws IOException {
    String far =
        "lời dẫn dài dòng ".repeat(40) + "về cai  nghiện\nbắt buộc " + "và thêm ".repeat(60);
    try (LuceneIndex index = Items.index(List.of(Items.plan("x", far)))) {
      Hit hit = index.searcher().search(SearchQuery.parse("cai nghiện bắt buộc"), 1).hits().get(0);
      Marked excerpt = hit.excerpt();
      assertEquals("cai  nghiện\nbắt buộc", excerpt.marks().get(0).of(excerpt.text()));
      assertTrue(excerpt.text().startsWith("…") && excerpt.text().endsWith("…"), excerpt.text());
    }
  }

  @Test
  void facetsCountWhatIsShown() throws IOException {
    try (LuceneIndex index = Items.index(ISLANDS)) {
      SearchResults results = index.searcher().search(SearchQuery.parse("bạch long vĩ"), 1);
      assertEquals(4, results.count());
      assertEquals(1, results.apartCount());
      assertEquals(List.of(new Count("Hòa Bình", 4)), results.facets().provinces());
      assertEquals(List.of(new Count("Phú Thọ", 4)), results.facets().provincesNow());
      assertEquals(List.of(new Count("2021", 4)), results.facets().years());
      assertEquals(List.of(new Count("Kế hoạch", 4)), results.facets().kinds());
    }
  }
}
