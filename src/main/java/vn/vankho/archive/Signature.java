package vn.vankho.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.plan.Province;
import vn.vankho.plan.Provinces;
import vn.vankho.plan.Reading;
import vn.vankho.text.Span;

/**
 * What a document is about: the pairs of syllables that stand in it often and in other documents
 * seldom, heaviest first. How seldom is told by a fixed table, never by the archive, so that a
 * signature only depends on the document itself.
 *
 * @param terms at most {@link #LENGTH}
 */
public record Signature(List<Term> terms) {
  /** How many terms a signature has at most. */
  public static final int LENGTH = 25;

  /** A pair must stand in the text so often; a title counts as much. */
  private static final int LEAST = 2;

  private static final int TITLE_COUNTS = 3;

  /** What is not in the table stands in fewer than so many of a hundred documents. */
  private static final double SELDOM = 8;

  private static final Map<String, Double> COMMON =
      rows("common-pairs.tsv")
          .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));

  private static final Set<String> FUNCTION_WORDS =
      rows("function-words.tsv").map(cells -> cells[0]).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PLACES = places();

  private static final Comparator<Term> HEAVIEST_FIRST =
      Comparator.<Term>comparingDouble(term -> -term.weight()).thenComparing(Term::key);

  public Signature {
    terms = List.copyOf(terms);
  }

  /**
   * A pair of syllables.
   *
   * @param key in small letters without marks: {@code nghien ma}
   * @param words as the document writes it, in small letters, with the words that nearly always
   *     stand beside it: {@code cai nghiện ma túy}
   * @param weight more than 0
   */
  public record Term(String key, String words, float weight) {}

  /** The signature of a document that was read: of its title and its sections. */
  public static Signature of(Reading reading) {
    String text = reading.text().text();
    int end =
        reading.plan().sections().stream()
            .mapToInt(section -> section.span().end())
            .max()
            .orElse(text.length());
    Span title = reading.plan().title();
    return of(text, title, new Span(Math.min(title.end(), end), end));
  }

  /** The signature of a title with what stands under it. */
  public static Signature of(String title, String body) {
    String text = title + "\n" + body;
    Span first = new Span(0, title.length());
    return of(text, first, new Span(first.end() + 1, text.length()));
  }

  static Signature of(String text, Span title, Span body) {
    Map<String, Count> counts = new HashMap<>();
    count(text, FoldedWords.of(text, title.start(), title.end()), TITLE_COUNTS, counts);
    count(text, FoldedWords.of(text, body.start(), body.end()), 1, counts);
    return new Signature(
        counts.values().stream()
            .filter(count -> count.times >= LEAST)
            .map(Count::term)
            .filter(term -> term.weight() > 0)
            .sorted(HEAVIEST_FIRST)
            .limit(LENGTH)
            .toList());
  }

  private static void count(String text, FoldedWords words, int by, Map<String, Count> counts) {
    for (int i = 1; i < words.size(); i++) {
      String pair = words.get(i - 1) + " " + words.get(i);
      if (!words.parted(i) && isWord(text, words, i - 1) && isWord(text, words, i)) {
        counts.computeIfAbsent(pair, Count::new).add(text, words, i, by);
      }
    }
  }

  /** Numbers, lone letters and function words say nothing. */
  private static boolean isWord(String text, FoldedWords words, int index) {
    String syllable = words.get(index);
    String printed = text.substring(words.start(index), words.end(index)).toLowerCase(Locale.ROOT);
    return (syllable.length() > 1 || syllable.equals("y"))
        && Character.isLetter(syllable.charAt(0))
        && !FUNCTION_WORDS.contains(printed);
  }

  /** How often a pair stands in a document, and between which syllables it first stood. */
  private static final class Count {
    private final String key;
    private int times;
    private String printed = "";
    private String before = "";
    private String after = "";
    private int sameBefore;
    private int sameAfter;

    Count(String key) {
      this.key = key;
    }

    void add(String text, FoldedWords words, int last, int by) {
      String left = neighbour(text, words, last - 2, last - 1);
      String right = neighbour(text, words, last + 1, last);
      if (times == 0) {
        before = left;
        after = right;
        printed = text.substring(words.start(last - 1), words.end(last));
      }
      times += by;
      sameBefore += left.equalsIgnoreCase(before) ? by : 0;
      sameAfter += right.equalsIgnoreCase(after) ? by : 0;
    }

    Term term() {
      double common = Math.max(SELDOM, COMMON.getOrDefault(key, SELDOM));
      double weight = PLACES.contains(key) ? 0 : (1 + Math.log(times)) * Math.log(100 / common);
      String left = 5 * sameBefore >= 4 * times ? before : "";
      String right = 5 * sameAfter >= 4 * times ? after : "";
      String words = (left + " " + printed + " " + right).strip().toLowerCase(Locale.ROOT);
      return new Term(key, words.replaceAll("\\s+", " "), (float) weight);
    }
  }

  /** The word beside a pair with the comma between, or nothing where it does not belong to it. */
  private static String neighbour(String text, FoldedWords words, int index, int beside) {
    if (index < 0 || index >= words.size() || !isWord(text, words, index)) {
      return "";
    }
    int first = Math.min(index, beside);
    String gap = text.substring(words.end(first), words.start(first + 1)).strip();
    String word = text.substring(words.start(index), words.end(index));
    boolean joined = gap.isEmpty() || (gap.equals(",") && index < beside);
    return joined ? index < beside ? word + gap : word : "";
  }

  /** Names of provinces say where, not what. */
  private static Set<String> places() {
    Set<String> pairs = new HashSet<>();
    for (Province province : Provinces.all()) {
      FoldedWords name = FoldedWords.of(province.name(), 0, province.name().length());
      for (int i = 1; i < name.size(); i++) {
        pairs.add(name.get(i - 1) + " " + name.get(i));
      }
    }
    return pairs;
  }

  private static Stream<String[]> rows(String table) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Signature.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
      List<String> all = lines.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
      return all.stream().map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }
}
