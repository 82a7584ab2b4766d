package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.vankho.text.Span;

class MarkedTextTest {
  private static final String TEXT = "một hai ba bốn năm";

  private static Mark mark(int start, int end, String id, String href) {
    return new Mark(new Span(start, end), id, "k", href, "");
  }

  private static String html(Mark... marks) {
    return Html.marked(TEXT, new Span(0, TEXT.length()), List.of(marks)).toString();
  }

  @Test
  void aMarkWrapsItsWords() {
    assertEquals(
        "một <a id=\"x\" class=\"k\" href=\"u\">hai</a> ba bốn năm", html(mark(4, 7, "x", "u")));
  }

  @Test
  void aMarkInsideAnotherIsInsideIt() {
    assertEquals(
        "<span id=\"o\" class=\"k\">một <span id=\"i\" class=\"k\">hai</span> ba</span> bốn năm",
        html(mark(4, 7, "i", ""), mark(0, 10, "o", "")));
  }

  @Test
  void marksThatOverlapAreCutWhereTheFirstEnds() {
    assertEquals(
        "<span id=\"a\" class=\"k\">một <span id=\"b\" class=\"k\">hai</span></span>"
            + "<span class=\"k\"> ba</span> bốn năm",
        html(mark(0, 7, "a", ""), mark(4, 10, "b", "")));
  }

  @Test
  void aLinkInsideALinkLeadsNowhereButKeepsItsAnchor() {
    assertEquals(
        "<a id=\"a\" class=\"k\" href=\"u\">một <span id=\"b\" class=\"k\">hai</span> ba</a> bốn năm",
        html(mark(0, 10, "a", "u"), mark(4, 7, "b", "v")));
  }

  @Test
  void aLinkThatOutlastsAnotherLeadsOnceTheOtherIsOver() {
    assertTrue(
        html(mark(0, 7, "a", "u"), mark(4, 10, "b", "v"))
            .contains("</a><a class=\"k\" href=\"v\"> ba</a>"));
  }

  @Test
  void aMarkOverTwoSlicesHasItsAnchorOnce() {
    MarkedText text = new MarkedText(TEXT, List.of(mark(2, 9, "x", "")));
    assertEquals("mộ<span id=\"x\" class=\"k\">t</span>", text.slice(new Span(0, 3)).toString());
    assertEquals("<span class=\"k\">hai b</span>a", text.slice(new Span(4, 10)).toString());
  }

  @Test
  void theWordsOfADocumentNeverBecomeTags() {
    String evil = "<script>alert('x')</script> & \"quoted\"";
    Mark mark = new Mark(new Span(3, 20), "\"><b>", "k", "javascript:\"<", "<i>");
    String html = Html.marked(evil, new Span(0, evil.length()), List.of(mark)).toString();
    assertEquals(evil, org.jsoup.Jsoup.parseBodyFragment(html).text());
    assertEquals(1, org.jsoup.Jsoup.parseBodyFragment(html).body().getAllElements().size() - 1);
  }

  @Test
  void anyMarksGiveWellFormedMarkupThatHoldsTheWords()
      throws ParserConfigurationException, IOException, SAXException {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int start = random.nextInt(TEXT.length() - 1);
        int end = start + 1 + random.nextInt(TEXT.length() - start - 1 + 1);
        marks.add(mark(start, Math.min(end, TEXT.length()), "m" + i, i % 2 == 0 ? "u" : ""));
      }
      MarkedText text = new MarkedText(TEXT, marks);
      int cut = random.nextInt(TEXT.length());
      String html = text.slice(new Span(0, cut)) + "" + text.slice(new Span(cut, TEXT.length()));
      Element root = parse("<x>" + html + "</x>");
      assertEquals(TEXT, root.getTextContent());
      assertEquals(12, text.placed().size());
      assertTrue(org.jsoup.Jsoup.parse(html).select("a a").isEmpty(), html);
    }
  }

  @Test
  void manyMarksTakeNoLongerThanTheirNumber() {
    String longText = "a".repeat(200_000);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      marks.add(mark(i, i + 3, "m" + i, ""));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> Html.marked(longText, new Span(0, longText.length()), marks).toString());
  }

  private static Element parse(String xml)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }
}
