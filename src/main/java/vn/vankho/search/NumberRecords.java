package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the records that document numbers and agencies are found by:
 *
 * <pre>
 * # and a number's key    its pages, as JSON; plans that bear it; the entry of those that cite it
 * @ and an agency's words  plans that lay tasks on an agency whose name has these words together
 * </pre>
 */
final class NumberRecords {
  private final SortedMap<String, Numbered> numbers = new TreeMap<>();
  private final SortedMap<String, Ints> agencies = new TreeMap<>();
  private final Map<String, List<int[]>> spellings = new HashMap<>();

  /** Where a number leads. */
  private static final class Numbered {
    private final List<NumberedPage> pages = new ArrayList<>();
    private final Ints own = new Ints();
    private final Ints citing = new Ints();
    private final Ints frequencies = new Ints();
    private final Ints passages = new Ints();

    Postings postings() {
      return new Postings(citing.toArray(), frequencies.toArray(), passages.toArray());
    }
  }

  void add(NumberedPage page) {
    numbered(NumberKey.of(page.number())).pages.add(page);
  }

  /** Takes in the numbers and agencies of a plan; its words are counted already. */
  void add(int plan, SearchItem item, PlanWords words) {
    item.number().map(NumberKey::of).ifPresent(key -> addOwn(plan, key));
    item.cites().stream().map(NumberKey::of).distinct().forEach(key -> addCited(plan, key, words));
    item.agencies().stream()
        .distinct()
        .forEach(name -> agencies.computeIfAbsent(name, any -> new Ints()).add(plan));
  }

  private void addOwn(int plan, String key) {
    numbered(key).own.add(plan);
    numbered(NumberKey.serial(key)).own.add(plan);
  }

  private void addCited(int plan, String key, PlanWords words) {
    Numbered number = numbered(key);
    PlanWords.Found found = words.find(spellings.computeIfAbsent(key, any -> words.spellings(key)));
    number.citing.add(plan);
    number.frequencies.add(Math.max(1, found.frequency()));
    number.passages.add(found.passage());
  }

  private Numbered numbered(String key) {
    return numbers.computeIfAbsent(key, any -> new Numbered());
  }

  void write(Records records, EntryWriter entries) throws IOException {
    Bytes body = new Bytes();
    for (Map.Entry<String, Numbered> number : numbers.entrySet()) {
      body.clear();
      body.text(Json.write(number.getValue().pages.stream().map(NumberRecords::page).toList()));
      entries.write(plain(number.getValue().own.toArray()), body);
      entries.write(number.getValue().postings(), body);
      records.add("#" + number.getKey(), body);
    }
    for (Map.Entry<String, Set<Integer>> agency : byWords().entrySet()) {
      body.clear();
      int[] plans = agency.getValue().stream().mapToInt(Integer::intValue).sorted().toArray();
      entries.write(plain(plans), body);
      records.add("@" + agency.getKey(), body);
    }
  }

  /** Plans by every run of syllables of the names of their agencies. */
  private SortedMap<String, Set<Integer>> byWords() {
    VietnameseAnalyzer folded = new VietnameseAnalyzer(VietnameseAnalyzer.Form.FOLDED);
    SortedMap<String, Set<Integer>> byWords = new TreeMap<>();
    agencies.forEach(
        (name, plans) -> {
          List<String> words = folded.tokens(name);
          for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
              Set<Integer> all =
                  byWords.computeIfAbsent(
                      String.join(" ", words.subList(from, to)), any -> new HashSet<>());
              for (int plan : plans.toArray()) {
                all.add(plan);
              }
            }
          }
        });
    return byWords;
  }

  /** A page without the names of its properties. */
  private static List<Object> page(NumberedPage page) {
    return Arrays.asList(
        page.number(),
        page.url(),
        page.name(),
        page.title().orElse(null),
        page.issued().map(Object::toString).orElse(null),
        page.held() ? 1 : 0,
        page.citedBy());
  }

  private static Postings plain(int[] plans) {
    int[] ones = new int[plans.length];
    Arrays.fill(ones, 1);
    return new Postings(plans, ones, new int[plans.length]);
  }
}
