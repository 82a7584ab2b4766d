package vn.vankho.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.search.SearchQuery.Facet;
import vn.vankho.search.SearchQuery.Filter;
import vn.vankho.search.SearchQuery.Words;
import vn.vankho.search.VietnameseAnalyzer.Form;

/**
 * Reads the query language: words, {@code "exact phrase"}, {@code -not}, {@code OR}, and the
 * filters {@code tỉnh: năm: cơ quan: loại: số:}, with or without marks. Anything is a query; there
 * are no errors.
 */
final class QueryParser {
  private static final VietnameseAnalyzer EXACT = new VietnameseAnalyzer(Form.EXACT);
  private static final VietnameseAnalyzer FOLDED = new VietnameseAnalyzer(Form.FOLDED);

  private static final Pattern QUOTES = Pattern.compile("[\\u201c\\u201d\\u201e\\u00ab\\u00bb]");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?<key>tỉnh|tinh|năm|nam|cơ[ -]?quan|co[ -]?quan|loại|loai|số|so) ?: ?"
              + "(?:\"(?<quotedValue>[^\"]*+)\"?|(?<value>[^\\s\"]++))"
              + "|(?<not>-?)\"(?<phrase>[^\"]*+)\"?"
              + "|(?<word>[^\\s\"]++)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final String typed;
  private final List<List<Words>> alternatives = new ArrayList<>();
  private final List<Words> excluded = new ArrayList<>();
  private final List<Filter> filters = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private List<Words> units = new ArrayList<>();
  private StringBuilder run = new StringBuilder();

  QueryParser(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String spaced = NumberKey.SPACES.matcher(composed).replaceAll(" ");
    this.typed = QUOTES.matcher(spaced).replaceAll("\"").strip();
  }

  SearchQuery parse() {
    Optional<String> number = NumberKey.ofQuery(typed);
    if (number.isPresent()) {
      return new SearchQuery(number, List.of(words(typed)), List.of(), List.of());
    }
    Matcher item = ITEM.matcher(typed);
    while (item.find()) {
      read(item);
    }
    endAlternative();
    return new SearchQuery(NumberKey.ofQuery(plain.toString()), alternatives, excluded, filters);
  }

  private void read(Matcher item) {
    String word = item.group("word");
    if (item.group("key") != null) {
      String quoted = item.group("quotedValue");
      filters.add(
          new Filter(facet(item.group("key")), quoted == null ? item.group("value") : quoted));
    } else if (word == null) {
      readPhrase(item.group("phrase"), item.group("not").isEmpty());
    } else if (word.equals("OR") || word.equals("HOẶC")) {
      endAlternative();
    } else if (word.startsWith("-") && word.length() > 1) {
      add(excluded, word.substring(1), false);
    } else {
      run.append(word).append(' ');
      plain.append(word).append(' ');
    }
  }

  private void readPhrase(String phrase, boolean wanted) {
    if (!wanted) {
      add(excluded, phrase, true);
      return;
    }
    endRun();
    add(units, phrase, true);
    plain.append(phrase).append(' ');
  }

  private void endRun() {
    add(units, run.toString(), false);
    run = new StringBuilder();
  }

  private void endAlternative() {
    endRun();
    if (!units.isEmpty()) {
      alternatives.add(units);
      units = new ArrayList<>();
    }
  }

  private static void add(List<Words> list, String text, boolean quoted) {
    List<String> exact = EXACT.tokens(text);
    if (!exact.isEmpty()) {
      list.add(new Words(exact, FOLDED.tokens(text), quoted));
    }
  }

  private static List<Words> words(String text) {
    List<Words> words = new ArrayList<>();
    add(words, text, false);
    return words;
  }

  private static Facet facet(String key) {
    String folded = Folding.folded(key).replaceAll("[ -]", "");
    return Arrays.stream(Facet.values())
        .filter(f -> f.key().equals(folded))
        .findFirst()
        .orElseThrow();
  }
}
