package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePagesTest {
  private static final String PLAN = "ke-hoach/dak-lak/62-kh-ubnd-2024/";

  @TempDir Path folder;
  private Path templates;
  private Path out;

  @BeforeEach
  void prepare() throws IOException {
    templates = SmallArchive.templates(folder);
    out = folder.resolve("out");
  }

  private Set<String> write() throws IOException {
    return SmallArchive.usual(folder).write(templates, out);
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(out.resolve(path), "UTF-8");
  }

  @Test
  void everyAddressOfTheContractIsThere() throws IOException {
    Set<String> written = write();
    for (String path :
        List.of(
            "index.html",
            PLAN + "index.html",
            PLAN + "index.json",
            PLAN + "van-ban.txt",
            PLAN + "ban-goc.html.txt",
            "van-ban/900-qd-ttg-2024/index.html",
            "co-quan/so-y-te/index.html",
            "tinh/dak-lak/index.html",
            "nam/2024/index.html",
            "ke-hoach/index.html",
            "van-ban/index.html",
            "co-quan/index.html",
            "tinh/index.html",
            "nam/index.html",
            "tim-kiem/index.html",
            "gioi-thieu/index.html",
            "404.html",
            "sitemap.xml",
            "feed.xml",
            "robots.txt",
            "opensearch.xml",
            "style.css")) {
      assertTrue(written.contains(path), path);
      assertTrue(Files.exists(out.resolve(path)), path);
    }
  }

  @Test
  void everyLinkOfTheSiteArrives() throws IOException {
    write();
    assertEquals(List.of(), LinkCheck.of(out));
  }

  @Test
  void everyPageSaysThatItIsNoOfficialCopyAndHowToReportErrors() throws IOException {
    for (String path : write()) {
      if (path.endsWith(".html")) {
        Document page = page(path);
        assertTrue(page.select("footer").text().contains("không phải bản chính thức"), path);
        assertEquals(1, page.select("footer a[href=mailto:kho@kho.example]").size(), path);
        assertEquals("vi", page.select("html").attr("lang"), path);
        assertEquals(1, page.select("h1").size(), path);
        assertEquals(1, page.select("main").size(), path);
      }
    }
  }

  @Test
  void headingsStepDownOneLevelAtATime() throws IOException {
    for (String path : write()) {
      int last = 0;
      for (var heading : page(path).select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.normalName().charAt(1) - '0';
        assertTrue(level <= last + 1, path + ": " + heading);
        last = level;
      }
    }
  }

  @Test
  void aPlansPageLeadsToTheSentencesBehindItsTables() throws IOException {
    write();
    Document page = page(PLAN + "index.html");
    assertEquals("Giữ rừng đến năm 2030", page.select("h1").text());
    assertEquals(2, page.select("table.tasks tbody").size());
    assertEquals("Chủ trì", page.select(".role.lead").text());
    assertEquals("#viec-1-1", page.select("table.tasks tbody a.place").attr("href"));
    assertEquals(
        "17/06 hằng năm", page.select("section[aria-labelledby=thoi-han] tbody th").text());
    assertEquals("trên 80%", page.select("section[aria-labelledby=chi-tieu] tbody th").text());
    assertTrue(page.select("section[aria-labelledby=luu-y]").text().contains("Mục II"));
  }

  @Test
  void aCitedDocumentsPageQuotesWhoeverCitesIt() throws IOException {
    write();
    Document page = page("van-ban/900-qd-ttg-2024/index.html");
    assertEquals(2, page.select("article.citing").size());
    assertEquals(
        "Quyết định số 900/QĐ-TTg ngày 05/01/2024", page.select("blockquote mark").first().text());
    assertEquals(2, page.select("section[aria-labelledby=lam-can-cu] li").size());
  }

  @Test
  void documentsThatCarryOutOneDecisionStandInAMatrixAndSideBySide() throws IOException {
    write();
    Document matrix = page("van-ban/900-qd-ttg-2024/ma-tran/index.html");
    assertEquals(3, matrix.select("thead th[scope=col]").size());
    assertEquals(2, matrix.select("tbody th[scope=row]").size());
    var police = matrix.select("tr#bang-cong-an-tinh td");
    assertEquals(
        List.of("support", "carry"),
        police.get(0).select(".sign").stream().map(s -> s.attr("class").substring(5)).toList());
    assertTrue(police.get(0).text().contains("phối hợp"), police.text());
    assertTrue(police.get(0).select("a").attr("href").endsWith("#bang-cong-an-tinh"));
    Document side = page("van-ban/900-qd-ttg-2024/so-sanh/index.html");
    assertEquals(2, side.select("thead th[scope=col]").size());
    assertTrue(side.select("tr.part th").text().contains("MỤC TIÊU"), side.text());
    assertTrue(side.text().contains("88 ngày"), side.text());
  }

  @Test
  void whatNoTwoDocumentsCarryOutHasNoMatrix() throws IOException {
    write();
    assertTrue(Files.notExists(out.resolve("van-ban/5-kh-ubnd-2024-dak-lak/ma-tran")));
  }

  @Test
  void aPlanSaysItsPeriodAndItsDeadlinesCanBeTakenAlong() throws IOException {
    write();
    Document page = page(PLAN + "index.html");
    assertEquals("còn trong giai đoạn", page.select(".state").text());
    assertTrue(page.select(".facts").text().contains("đến 2030"));
    assertEquals(1, page.select("#thoi-han ~ div a[href=han-1.ics]").size());
    String calendar = Files.readString(out.resolve(PLAN + "han-1.ics"));
    assertTrue(calendar.contains("BEGIN:VEVENT"), calendar);
  }

  @Test
  void picturesSayWhatTheyShowAndATableSaysTheSame() throws IOException {
    write();
    Document page = page("hinh/index.html");
    assertEquals(4, page.select("svg[aria-labelledby] > title").size());
    assertEquals(4, page.select("svg > desc").size());
    assertEquals(4, page.select("table").size());
    assertTrue(page.select("svg a").stream().allMatch(a -> a.attr("href").startsWith("../")));
  }

  @Test
  void aHeldDocumentIsLinkedBothWays() throws IOException {
    write();
    Document held = page("ke-hoach/dak-lak/5-kh-ubnd-2024/index.html");
    assertEquals(1, held.select("section[aria-labelledby=duoc-dan-boi] li").size());
  }

  @Test
  void anAgencysPageHasItsTasksAndThoseItHelpsWith() throws IOException {
    write();
    Document page = page("co-quan/cong-an-tinh/index.html");
    assertEquals(2, page.select("section[aria-labelledby=viec-duoc-giao] table").size());
    assertEquals(2, page.select("section[aria-labelledby=viec-cung-lam] table").size());
    assertTrue(page.select("section[aria-labelledby=viec-duoc-giao]").text().contains("17/06"));
  }

  @Test
  void theHomePageListsYearlyDutiesOfPlansThatStillRun() throws IOException {
    write();
    assertEquals(2, page("index.html").select(".due-list time[datetime=2026-06-17]").size());
  }

  @Test
  void aPlanFullOfTagsShowsThemAsWords() throws IOException, ParserConfigurationException {
    String evil = "<script>alert(1)</script><img src=x onerror=alert(2)> \"' {{{x}}} &amp; ]]>";
    new SmallArchive(folder)
        .with("xau.txt", "7/KH-UBND", "Về <script>alert(3)</script>", evil)
        .write(templates, out);
    try (Stream<Path> pages = Files.walk(out)) {
      for (Path file : pages.filter(f -> f.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(file, "UTF-8");
        assertTrue(
            page.select("script:not([src]):not([type=application/ld+json]), img, [onerror]")
                .isEmpty(),
            file.toString());
      }
    }
    String text = page("ke-hoach/dak-lak/7-kh-ubnd-2024/index.html").select("article").text();
    assertTrue(text.contains(evil), text);
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (String xml : List.of("feed.xml", "sitemap.xml", "opensearch.xml")) {
      assertDoesNotThrow(() -> parser.parse(out.resolve(xml).toFile()), xml);
    }
    assertTrue(Files.readString(out.resolve("feed.xml")).contains("&lt;script&gt;"));
  }

  @Test
  void theSameArchiveGivesTheSameBytes() throws IOException {
    Set<String> first = write();
    Path again = folder.resolve("again");
    assertEquals(first, SmallArchive.usual(folder).write(templates, again));
    for (String path : first) {
      assertArrayEquals(
          Files.readAllBytes(out.resolve(path)), Files.readAllBytes(again.resolve(path)), path);
    }
  }

  @Test
  void aTemplateIsReplacedByDroppingAFileOfItsName() throws IOException {
    Files.writeString(templates.resolve("agency.mustache"), "{{name}}!");
    write();
    assertEquals("Sở Y tế!", Files.readString(out.resolve("co-quan/so-y-te/index.html")));
  }

  @Test
  void aPageSaysWhichTemplateMadeIt() throws IOException {
    write();
    assertEquals("agency", page("co-quan/so-y-te/index.html").body().attr("data-template"));
    assertEquals("plan", page(PLAN + "index.html").body().attr("data-template"));
  }

  @Test
  void aFolderWithOneTemplateHidesOnlyThatOne() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own"));
    Files.writeString(own.resolve("agency.mustache"), "{{name}}?{{> parts}}");
    Files.writeString(own.resolve("style.css"), "p {}");
    SmallArchive small = SmallArchive.usual(folder);
    var archive = small.archive();
    new SiteWriter(new TemplateFolders(List.of(own, templates)), "test", 1)
        .write(SitePages.of(archive, small.files(archive), SmallArchive.settings()), out);
    assertTrue(Files.readString(out.resolve("co-quan/so-y-te/index.html")).startsWith("Sở Y tế?"));
    assertEquals("p {}", Files.readString(out.resolve("style.css")));
    assertEquals("Giữ rừng đến năm 2030", page(PLAN + "index.html").select("h1").text());
  }

  @Test
  void aTemplateThatAsksForWhatIsNotThereIsNamed() throws IOException {
    Files.writeString(templates.resolve("agency.mustache"), "{{nmae}}");
    IOException failure = assertThrows(IOException.class, this::write);
    assertTrue(failure.getMessage().contains("agency.mustache"), failure.getMessage());
    assertTrue(failure.getMessage().contains("nmae"), failure.getMessage());
  }

  @Test
  void anArchiveWithoutAPageAboutItselfOrAnAddressStillHoldsTogether() throws IOException {
    SmallArchive small = SmallArchive.usual(folder);
    var archive = small.archive();
    SiteSettings bare =
        new SiteSettings(
            "Kho",
            "",
            Optional.empty(),
            SmallArchive.TODAY,
            folder.resolve("no"),
            Optional.empty());
    Stream<PagePlan> files = SitePages.of(archive, small.files(archive), bare);
    new SiteWriter(new TemplateFolders(List.of(templates)), "test", 1).write(files, out);
    assertEquals(List.of(), LinkCheck.of(out));
    assertTrue(page("index.html").select("footer").text().contains("Hãy báo cho người giữ kho"));
  }

  @Test
  void twoFilesForOneAddressAreRefused() throws IOException {
    Stream<PagePlan> twice =
        Stream.of(new SiteFile.Words("a.txt", "1"), new SiteFile.Words("a.txt", "2"))
            .map(PagePlan::of);
    SiteWriter writer = new SiteWriter(new TemplateFolders(List.of(templates)), "test", 1);
    assertThrows(IllegalArgumentException.class, () -> writer.write(twice, out));
  }

  @Test
  void nothingIsWrittenOutsideTheSite() throws IOException {
    Stream<PagePlan> outside = Stream.of(new SiteFile.Words("../a.txt", "1")).map(PagePlan::of);
    SiteWriter writer = new SiteWriter(new TemplateFolders(List.of(templates)), "test", 1);
    assertThrows(IllegalArgumentException.class, () -> writer.write(outside, out));
  }

  @Test
  void templatesTakeOnlyFinishedMarkupUnescaped() throws IOException {
    Pattern raw = Pattern.compile("\\{\\{\\{\\s*(\\w+)|\\{\\{&\\s*(\\w+)");
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("site-templates"))) {
      for (Path file : files.filter(Templates::isTemplate).toList()) {
        Matcher matcher = raw.matcher(Files.readString(file));
        while (matcher.find()) {
          names.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
      }
    }
    assertTrue(
        !names.isEmpty() && names.stream().allMatch(name -> name.endsWith("Html")),
        names.toString());
  }
}
