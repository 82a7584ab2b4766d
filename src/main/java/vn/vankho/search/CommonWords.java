package vn.vankho.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vankho.search.SearchItem.Passage;

/**
 * Words that many plans have in common: passages are compressed as if they followed them, which
 * makes each a third smaller. The most frequent stand last, where they are cheapest to refer to.
 */
final class CommonWords {
  /** Bytes; more would cost a reader's first query more than they save. */
  private static final int SIZE = 16_000;

  private static final int RUN = 12;
  private static final int PART = 4;
  private static final int LEAST = 3;

  private final Map<String, Integer> plans = new HashMap<>();

  private CommonWords() {}

  /** The words that some plans have in common. */
  static byte[] of(Iterable<SearchItem> sample) {
    CommonWords words = new CommonWords();
    for (SearchItem item : sample) {
      words.add(item);
    }
    return words.chosen().getBytes(StandardCharsets.UTF_8);
  }

  private void add(SearchItem item) {
    Set<String> runs = new HashSet<>();
    for (Passage passage : item.passages()) {
      String[] words = passage.text().split(" ");
      for (int i = 0; i + RUN <= words.length; i++) {
        runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
      }
      runs.add(passage.heading());
    }
    runs.forEach(run -> plans.merge(run, 1, Integer::sum));
  }

  private String chosen() {
    List<String> chosen = new ArrayList<>();
    Set<String> parts = new HashSet<>();
    int size = 0;
    for (Map.Entry<String, Integer> run : mostFrequentFirst()) {
      List<String> its = parts(run.getKey());
      long known = its.stream().filter(parts::contains).count();
      if (3 * known <= its.size() && size < SIZE) {
        parts.addAll(its);
        chosen.add(run.getKey());
        size += run.getKey().getBytes(StandardCharsets.UTF_8).length + 1;
      }
    }
    Collections.reverse(chosen);
    return String.join(" ", chosen);
  }

  private List<Map.Entry<String, Integer>> mostFrequentFirst() {
    return plans.entrySet().stream()
        .filter(run -> run.getValue() >= LEAST && !run.getKey().isEmpty())
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static List<String> parts(String run) {
    List<String> words = List.of(run.split(" "));
    List<String> parts = new ArrayList<>();
    for (int i = 0; i == 0 || i + PART <= words.size(); i++) {
      parts.add(String.join(" ", words.subList(i, Math.min(i + PART, words.size()))));
    }
    return parts;
  }
}
