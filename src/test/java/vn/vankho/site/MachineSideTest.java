package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the site gives to machines, read back by libraries that did not make it. */
class MachineSideTest {
  private static final String PLAN = "ke-hoach/dak-lak/62-kh-ubnd-2024/";

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void build() throws IOException {
    out = folder.resolve("out");
    SmallArchive.usual(folder)
        .with("ba.txt", "9/KH-UBND", "Giữ </script><b>rừng</b> & \"suối\" năm 2024", "")
        .write(SmallArchive.templates(folder), out);
  }

  @Test
  void browsersCanTakeTheArchiveAsASearchEngine() throws IOException {
    Document search =
        Jsoup.parse(Files.readString(out.resolve("opensearch.xml")), "", Parser.xmlParser());
    assertEquals(
        "http://a9.com/-/spec/opensearch/1.1/",
        search.selectFirst("OpenSearchDescription").attr("xmlns"));
    String name = search.selectFirst("ShortName").text();
    assertTrue(!name.isBlank() && name.length() <= 16, name);
    assertEquals(
        "https://kho.example/thu/tim-kiem/?q={searchTerms}",
        search.selectFirst("Url[type=text/html]").attr("template"));
    assertTrue(Files.exists(out.resolve("tim-kiem/index.html")));
    Document page = Jsoup.parse(Files.readString(out.resolve(PLAN + "index.html")));
    assertEquals(1, page.select("head link[rel=search][href$=opensearch.xml]").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "co-quan/so-y-te/", "tinh/dak-lak/", "van-ban/900-qd-ttg-2024/"})
  void everyFeedIsReadAndSaysWhatIsNew(String url) throws IOException, FeedException {
    SyndFeed feed = feed(url + "feed.xml");
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals(3, feed.getEntries().size());
    assertTrue(feed.getUri().startsWith("urn:uuid:"), feed.getUri());
    assertEquals(
        "2024-04-01T17:00:00Z",
        feed.getPublishedDate() == null
            ? feed.getEntries().get(0).getUpdatedDate().toInstant().toString()
            : feed.getPublishedDate().toInstant().toString());
    Set<String> ids = new HashSet<>();
    feed.getEntries().forEach(entry -> assertTrue(ids.add(entry.getUri()), entry.getUri()));
    assertTrue(feed.getEntries().get(0).getLink().startsWith("https://kho.example/thu/"));
  }

  @Test
  void anEntryIsTheSameInEveryFeed() throws IOException, FeedException {
    Set<String> ofAll = new TreeSet<>();
    feed("feed.xml").getEntries().forEach(entry -> ofAll.add(entry.getUri()));
    Set<String> ofOne = new TreeSet<>();
    feed("tinh/dak-lak/feed.xml").getEntries().forEach(entry -> ofOne.add(entry.getUri()));
    assertEquals(ofAll, ofOne);
  }

  @Test
  void everyFormThatAPageNamesIsThere() throws IOException {
    for (String url :
        List.of(PLAN, "co-quan/so-y-te/", "tinh/dak-lak/", "van-ban/900-qd-ttg-2024/")) {
      List<String> hrefs = page(url).select("head link[rel=alternate]").eachAttr("href");
      assertTrue(hrefs.size() >= 3, url + hrefs);
      for (String href : hrefs) {
        assertTrue(Files.isRegularFile(out.resolve(url).resolve(href).normalize()), url + href);
      }
    }
  }

  @Test
  void aPlanIsLegislationInSchemaOrgsWords() throws IOException {
    JsonNode data = linked(PLAN);
    assertEquals("https://schema.org", data.path("@context").asText());
    assertEquals("Legislation", data.path("@type").asText());
    assertEquals("62/KH-UBND", data.path("legislationIdentifier").asText());
    assertEquals("2024-04-02", data.path("legislationDate").asText());
    assertEquals("Ủy ban nhân dân tỉnh Đắk Lắk", data.at("/legislationPassedBy/name").asText());
    assertEquals("Đắk Lắk", data.at("/spatialCoverage/name").asText());
    assertEquals("2024-04-02/2030-12-31", data.path("temporalCoverage").asText());
    assertEquals("https://kho.example/thu/" + PLAN, data.path("url").asText());
    assertEquals("900/QĐ-TTg", data.at("/isBasedOn/0/legislationIdentifier").asText());
    assertEquals(2, data.path("citation").size());
    assertEquals(
        "https://schema.org/UnofficialLegalValue",
        data.at("/encoding/0/legislationLegalValue").asText());
  }

  @Test
  void wordsOfADocumentCannotEndTheScript() throws IOException {
    String url = "ke-hoach/dak-lak/9-kh-ubnd-2024/";
    assertEquals(
        "Giữ </script><b>rừng</b> & \"suối\" năm 2024", linked(url).path("headline").asText());
    assertEquals(0, page(url).select("head b").size());
    assertTrue(Html.data("\u2028<!--&").toString().equals("\\u2028\\u003c!--\\u0026"));
  }

  @Test
  void aCitedDocumentIsLegislationToo() throws IOException {
    JsonNode data = linked("van-ban/900-qd-ttg-2024/");
    assertEquals("900/QĐ-TTg", data.path("legislationIdentifier").asText());
    assertEquals("2024-01-05", data.path("legislationDate").asText());
  }

  @Test
  void smallTwinsSayWhatAndHowMuch() throws IOException {
    JsonNode document = json("van-ban/900-qd-ttg-2024/index.json");
    assertEquals("van-ban/900-qd-ttg-2024/", document.path("url").asText());
    assertEquals(3, document.path("plans").asInt());
    assertEquals(3, json("co-quan/so-y-te/index.json").path("tasks").asInt());
    assertEquals(3, json("tinh/dak-lak/index.json").path("plans").asInt());
  }

  @Test
  void tablesAreReadBackWithTheirWords() throws IOException {
    String cell = "du-lieu/dak-lak/2024/";
    List<Map<String, String>> plans = table(cell + "ke-hoach.csv");
    assertEquals(3, plans.size());
    assertTrue(
        plans.stream()
            .anyMatch(
                row ->
                    row.get("trich_yeu").equals("Giữ </script><b>rừng</b> & \"suối\" năm 2024")));
    assertEquals("'--06-17", table(cell + "thoi-han.csv").get(0).get("thoi_han"));
    assertEquals("2024-06-17", table(cell + "thoi-han.csv").get(0).get("tu_ngay"));
    assertEquals(6, table(cell + "trach-nhiem.csv").size());
    assertEquals("80", table(cell + "chi-tieu.csv").get(0).get("gia_tri"));
    assertEquals("900-qd-ttg-2024", table(cell + "dan-chieu.csv").get(0).get("van_ban"));
  }

  @Test
  void aJsonLineIsADocumentWithAllThatIsInTheTables() throws IOException {
    List<String> lines = Files.readAllLines(out.resolve("du-lieu/dak-lak/2024/ke-hoach.jsonl"));
    assertEquals(3, lines.size());
    for (String line : lines) {
      JsonNode document = new ObjectMapper().readTree(line);
      assertEquals("Đắk Lắk", document.path("tinh").asText());
      assertEquals("--06-17", document.at("/thoi_han/0/thoi_han").asText());
      assertEquals("chủ trì", document.at("/trach_nhiem/0/vai_tro").asText());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\tx", "\rx"})
  void noCellIsAFormula(String cell) {
    assertEquals("'" + cell, DataText.harmless(cell));
  }

  @Test
  void theDictionaryExplainsEveryColumnAndNoOther() {
    Set<String> columns = new TreeSet<>();
    for (DataTable table : DataTable.ALL) {
      table.columns().forEach(name -> columns.add(table.file() + "." + name));
    }
    assertEquals(columns, DataPages.meanings().keySet());
  }

  @Test
  void theListOfPartsNamesFilesThatAreThere() throws IOException {
    JsonNode list = json("du-lieu/index.json");
    assertFalse(list.path("parts").isEmpty());
    for (JsonNode part : list.path("parts")) {
      for (JsonNode file : list.path("files")) {
        Path there = out.resolve(part.path("folder").asText()).resolve(file.asText());
        assertTrue(Files.isRegularFile(there), there.toString());
      }
    }
  }

  private SyndFeed feed(String path) throws IOException, FeedException {
    try (Reader words = Files.newBufferedReader(out.resolve(path))) {
      return new SyndFeedInput().build(words);
    }
  }

  private Document page(String url) throws IOException {
    return Jsoup.parse(out.resolve(url).resolve("index.html"), "UTF-8");
  }

  private JsonNode linked(String url) throws IOException {
    return new ObjectMapper()
        .readTree(page(url).select("script[type=application/ld+json]").get(0).data());
  }

  private JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(out.resolve(path).toFile());
  }

  private List<Map<String, String>> table(String path) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(out.resolve(path).toFile())) {
      return rows.readAll();
    }
  }
}
