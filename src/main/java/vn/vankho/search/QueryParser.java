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
import vn.vankho.search.SearchQuery.Note;
import vn.vankho.search.SearchQuery.NoteKind;
import vn.vankho.search.SearchQuery.Words;
import vn.vankho.search.VietnameseAnalyzer.Form;

/**
 * Reads the query language: words, {@code "exact phrase"}, {@code -not}, {@code OR}, and the
 * filters {@code tỉnh: năm: cơ quan: loại: số:}, with or without marks. Anything is a query: what
 * is half typed is read as far as it goes, with a note. The search page's script has the same
 * rules; {@code query-language.tsv} among the tests holds both to one table.
 */
final class QueryParser {
  private static final VietnameseAnalyzer EXACT = new VietnameseAnalyzer(Form.EXACT);
  private static final VietnameseAnalyzer FOLDED = new VietnameseAnalyzer(Form.FOLDED);

  private static final Pattern QUOTES =
      Pattern.compile("[\\u201c-\\u201f\\u00ab\\u00bb\\u2033\\uff02]");

  private static final String KEY =
      "(?:tỉnh|tinh|năm|nam|cơ[ -]?quan|co[ -]?quan|loại|loai|số|so|dẫn|dan) ?:";

  private static final Pattern ITEM =
      Pattern.compile(
          "(?<key>KEY)(?: ?(?!KEY|OR |HOẶC )(?:\"(?<quotedValue>[^\"]*+)(?<valueEnd>\"?)"
                  .replace("KEY", KEY)
              + "|(?<value>[^\\s\"]++)))?+"
              + "|(?<not>-?)\"(?<phrase>[^\"]*+)(?<phraseEnd>\"?)"
              + "|(?<word>[^\\s\"]++)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** One year, or the first and the last; either may be left open. */
  private static final Pattern YEARS =
      Pattern.compile("(?<first>\\d{4})?+ ?(?<range>[-\\u2013])?+ ?(?<last>\\d{4})?+");

  private final String typed;
  private final List<List<Words>> alternatives = new ArrayList<>();
  private final List<Words> excluded = new ArrayList<>();
  private final List<Filter> filters = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private List<Words> units = new ArrayList<>();
  private StringBuilder run = new StringBuilder();
  private boolean awaited;

  QueryParser(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String spaced = NumberKey.SPACES.matcher(composed).replaceAll(" ");
    this.typed = QUOTES.matcher(spaced).replaceAll("\"").strip();
  }

  SearchQuery parse() {
    Optional<String> number = NumberKey.ofQuery(typed);
    if (number.isPresent()) {
      return new SearchQuery(number, List.of(words(typed)), List.of(), List.of(), List.of());
    }
    Matcher item = ITEM.matcher(typed);
    while (item.find()) {
      read(item);
    }
    endAlternative();
    if (awaited) {
      note(NoteKind.LONE_OR, "");
    }
    Optional<String> inside = NumberKey.ofQuery(plain.toString());
    return new SearchQuery(inside, alternatives, excluded, filters, notes);
  }

  private void read(Matcher item) {
    if (item.group("key") != null) {
      readFilter(item);
    } else if (item.group("word") == null) {
      readPhrase(item);
    } else {
      readWord(item.group("word"));
    }
  }

  private void readFilter(Matcher item) {
    String quoted = item.group("quotedValue");
    String value = quoted == null ? item.group("value") : quoted;
    Facet facet = facet(item.group("key"));
    if (value == null || EXACT.tokens(value).isEmpty()) {
      note(NoteKind.EMPTY_FILTER, facet.label());
      return;
    }
    if (quoted != null && item.group("valueEnd").isEmpty()) {
      note(NoteKind.OPEN_QUOTE, quoted.strip());
    }
    if (facet == Facet.YEAR) {
      addYears(value.strip());
    } else {
      filters.add(new Filter(facet, value.strip()));
    }
  }

  private void addYears(String value) {
    Matcher years = YEARS.matcher(value);
    String first = years.matches() ? years.group("first") : null;
    String last = years.matches() ? years.group("last") : null;
    if (first == null && last == null) {
      note(NoteKind.NOT_A_YEAR, value);
    } else if (years.group("range") == null) {
      filters.add(new Filter(Facet.YEAR, value));
    } else {
      String from = first == null ? "0000" : first;
      String to = last == null ? "9999" : last;
      boolean forward = from.compareTo(to) <= 0;
      filters.add(new Filter(Facet.YEAR, forward ? from + "-" + to : to + "-" + from));
    }
  }

  private void readPhrase(Matcher item) {
    String phrase = item.group("phrase");
    if (item.group("phraseEnd").isEmpty()) {
      note(NoteKind.OPEN_QUOTE, phrase.strip());
    }
    if (!item.group("not").isEmpty()) {
      add(excluded, phrase, true);
      return;
    }
    endRun();
    add(units, phrase, true);
    plain.append(phrase).append(' ');
  }

  private void readWord(String word) {
    if (word.equals("OR") || word.equals("HOẶC")) {
      endAlternative();
      if (alternatives.isEmpty() || awaited) {
        note(NoteKind.LONE_OR, "");
      }
      awaited = !alternatives.isEmpty();
    } else if (isExclusion(word)) {
      add(excluded, word.substring(1), false);
    } else {
      run.append(word).append(' ');
      plain.append(word).append(' ');
    }
  }

  /** A minus behind a number and before another is the dash of a range: {@code 2021 -2025}. */
  private boolean isExclusion(String word) {
    boolean marked = word.startsWith("-") && word.length() > 1;
    boolean range =
        marked && Character.isDigit(word.charAt(1)) && run.toString().matches("(?s).*\\d ");
    return marked && !range;
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
      awaited = false;
    }
  }

  private void note(NoteKind kind, String words) {
    Note note = new Note(kind, words);
    if (!notes.contains(note)) {
      notes.add(note);
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
    String folded = Folding.folded(key).replaceAll("[ :-]", "");
    return Arrays.stream(Facet.values())
        .filter(f -> f.key().equals(folded))
        .findFirst()
        .orElseThrow();
  }
}
