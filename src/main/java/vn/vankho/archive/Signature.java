package vn.vankho.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
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
import vn.vankho.text.OneLine;
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

  private static final Comparator<Weighed> HEAVIEST_FIRST =
      Comparator.<Weighed>comparingDouble(weighed -> -weighed.weight())
          .thenComparing(weighed -> weighed.count().key);

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
    new Telling(text, title).count(TITLE_COUNTS, counts);
    new Telling(text, body).count(1, counts);
    return new Signature(
        counts.values().stream()
            .filter(count -> count.times >= LEAST)
            .map(count -> new Weighed(count, count.weight()))
            .filter(weighed -> weighed.weight() > 0)
            .sorted(HEAVIEST_FIRST)
            .limit(LENGTH)
            .map(Weighed::term)
            .toList());
  }

  private record Weighed(Count count, float weight) {
    Term term() {
      return new Term(count.key, count.words(), weight);
    }
  }

  /** A stretch of text, and which of its syllables say something. */
  private static final class Telling {
    private final String text;
    private final FoldedWords words;
    private final BitSet telling = new BitSet();

    Telling(String text, Span span) {
      this.text = text;
      this.words = FoldedWords.of(text, span.start(), span.end());
      for (int i = 0; i < words.size(); i++) {
        if (isWord(i)) {
          telling.set(i);
        }
      }
    }

    /** Numbers, lone letters and function words say nothing. */
    private boolean isWord(int index) {
      String syllable = words.get(index);
      return (syllable.length() > 1 || syllable.equals("y"))
          && Character.isLetter(syllable.charAt(0))
          && !FUNCTION_WORDS.contains(printed(index).toLowerCase(Locale.ROOT));
    }

    private String printed(int index) {
      return text.substring(words.start(index), words.end(index));
    }

    void count(int by, Map<String, Count> counts) {
      for (int i = 1; i < words.size(); i++) {
        if (telling.get(i - 1) && telling.get(i) && !words.parted(i)) {
          String pair = words.get(i - 1) + " " + words.get(i);
          counts.computeIfAbsent(pair, Count::new).add(this, i, by);
        }
      }
    }

    /** The word beside a pair with the comma between, or nothing where it does not belong to it. */
    String neighbour(int index, int beside) {
      if (index < 0 || index >= words.size() || !telling.get(index)) {
        return "";
      }
      int first = Math.min(index, beside);
      String gap = text.substring(words.end(first), words.start(first + 1)).strip();
      boolean joined = gap.isEmpty() || (gap.equals(",") && index < beside);
      return joined ? index < beside ? printed(index) + gap : printed(index) : "";
    }

    String pair(int last) {
      return text.substring(words.start(last - 1), words.end(last));
    }
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

    void add(Telling text, int last, int by) {
      String left = text.neighbour(last - 2, last - 1);
      String right = text.neighbour(last + 1, last);
      if (times == 0) {
        before = left;
        after = right;
        printed = text.pair(last);
      }
      times += by;
      sameBefore += left.equalsIgnoreCase(before) ? by : 0;
      sameAfter += right.equalsIgnoreCase(after) ? by : 0;
    }

    float weight() {
      double common = Math.max(SELDOM, COMMON.getOrDefault(key, SELDOM));
      double weight = PLACES.contains(key) ? 0 : (1 + Math.log(times)) * Math.log(100 / common);
      return (float) weight;
    }

    String words() {
      String left = 5 * sameBefore >= 4 * times ? before : "";
      String right = 5 * sameAfter >= 4 * times ? after : "";
      return OneLine.of(left + " " + printed + " " + right).toLowerCase(Locale.ROOT);
    }
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
