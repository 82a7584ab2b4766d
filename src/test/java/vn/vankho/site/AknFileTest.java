package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.vankho.plan.PlanParser;
import vn.vankho.plan.Reading;
import vn.vankho.site.AknFile.CitedHere;
import vn.vankho.source.ContentFolder;
import vn.vankho.source.TextExtractor;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.TextRepair;

class AknFileTest {
  static Stream<Path> plans() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content/ke-hoach"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void noWordIsLostAndEveryIdentifierIsUnique(Path file) throws Exception {
    Reading reading = read(file);
    Document document = parse(akn(reading));
    String body = words(document.getElementsByTagName("doc").item(0).getTextContent());
    for (String word : words(reading.text().text()).split(" ", -1)) {
      assertTrue(body.contains(word), word);
    }
    assertEquals(length(reading.text().text()), length(body), body.length() / 50.0);
    Set<String> ids = new HashSet<>();
    for (Element element : find(document, "//*[@eId]")) {
      assertTrue(ids.add(element.getAttribute("eId")), element.getAttribute("eId"));
    }
    for (Element element : find(document, "//*[starts-with(@refersTo, '#')]")) {
      assertTrue(ids.contains(element.getAttribute("refersTo").substring(1)));
    }
  }

  @Test
  void sectionsAreAHierarchyWithNumbersHeadingsAndWords() throws Exception {
    Document document = parse(akn(read(Path.of("content/ke-hoach/dak-lak/62-kh-ubnd-2024.txt"))));
    assertEquals("I.", text(document, "//mainBody/part[1]/num"));
    assertEquals("MỤC ĐÍCH, YÊU CẦU", text(document, "//mainBody/part[1]/heading"));
    assertEquals("part_i__sec_1", text(document, "//mainBody/part[1]/section[1]/@eId"));
    assertFalse(find(document, "//section/content/p | //section/content/blockList").isEmpty());
  }

  @Test
  void theDocumentSaysWhatItIsAndWhatItCites() throws Exception {
    Document document = parse(akn(read(Path.of("content/ke-hoach/dak-lak/62-kh-ubnd-2024.txt"))));
    assertEquals("ke-hoach", text(document, "/akomaNtoso/doc/@name"));
    assertEquals(
        "/akn/vn/doc/ke-hoach/uy-ban-nhan-dan-tinh-dak-lak/2024-04-02/62-kh-ubnd",
        text(document, "//FRBRWork/FRBRuri/@value"));
    assertEquals("2024-04-02", text(document, "//FRBRWork/FRBRdate/@date"));
    assertEquals("vie", text(document, "//FRBRExpression/FRBRlanguage/@language"));
    assertEquals("62/KH-UBND", text(document, "//preface//docNumber"));
    assertFalse(find(document, "//ref[@href = 'https://kho.example/van-ban/x/']").isEmpty());
    assertEquals(1, find(document, "//TLCReference").size());
    assertEquals(1, find(document, "//conclusions//signature/person").size());
    assertFalse(find(document, "//conclusions/p[@class = 'recipient']").isEmpty());
  }

  @Test
  void wordsThatLookLikeMarkupStayWords() throws Exception {
    String text = "KẾ HOẠCH\nTrồng <cây> & \"hoa\"\nI. MỤC <TIÊU>\n- Giữ & gìn ]]> rừng.\n";
    Document document = parse(akn(read(text)));
    String words = document.getDocumentElement().getTextContent();
    assertTrue(words.contains("<cây> & \"hoa\""), words);
    assertTrue(words.contains("Giữ & gìn ]]>"), words);
  }

  @Test
  void aTextWithoutSectionsIsABodyOfParagraphs() throws Exception {
    Document document = parse(akn(read("Một văn bản ngắn.\n\nHai dòng.\n")));
    assertEquals(2, find(document, "//mainBody/p").size());
  }

  private static Reading read(Path file) throws IOException {
    var extracted = new TextExtractor().extract(ContentFolder.file(file));
    NormalizedText text = new TextRepair().repair(extracted);
    return Reading.of(extracted, text, new PlanParser().parse(text));
  }

  private static Reading read(String words) throws IOException {
    Path file = Files.createTempFile("vankho", ".txt");
    try {
      return read(Files.writeString(file, words));
    } finally {
      Files.delete(file);
    }
  }

  private static String akn(Reading reading) {
    CitedHere one = new CitedHere("Quyết định 1/QĐ-TTg", "https://kho.example/van-ban/x/");
    List<CitedHere> cited = Collections.nCopies(reading.plan().citations().size(), one);
    LocalDate day = reading.plan().header().issued().orElse(LocalDate.of(2020, 1, 1));
    return AknFile.of(reading, cited, day);
  }

  private static Document parse(String xml)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> find(Document document, String path)
      throws XPathExpressionException {
    NodeList found =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String text(Document document, String path) throws XPathExpressionException {
    return XPathFactory.newInstance().newXPath().evaluate(path, document).strip();
  }

  /** Letters and digits only: marks that close headings and bullets are set by the structure. */
  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static double length(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").length();
  }
}
