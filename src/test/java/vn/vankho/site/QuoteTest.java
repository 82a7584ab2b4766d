package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.vankho.text.Span;

class QuoteTest {
  private static String quoted(String text, String words) {
    int at = text.indexOf(words);
    Span place = new Span(at, at + words.length());
    Quote quote = Quote.around(text, place, new Span(0, text.length()));
    return org.jsoup.Jsoup.parse(quote.html(text, place).toString()).text();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vn/vankho/site/quotes.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aSentenceIsCutAtItsEnds(String text, String words, String expected) {
    assertEquals(expected, quoted(text.replace("⏎", "\n"), words));
  }

  @Test
  void aSentenceWithoutEndIsCutBetweenWordsAndSaysSo() {
    String quote = quoted("xin ".repeat(200) + "Luật A" + " xin".repeat(200), "Luật A");
    assertTrue(quote.startsWith("… xin") && quote.endsWith("xin …"), quote);
    assertTrue(quote.length() < 420, quote);
  }

  @Test
  void theWordsThatAreQuotedAreMarked() {
    String text = "Theo Luật A.";
    Span place = new Span(5, 11);
    String html = Quote.around(text, place, new Span(0, 12)).html(text, place).toString();
    assertEquals("Theo <mark>Luật A</mark>.", html);
  }
}
