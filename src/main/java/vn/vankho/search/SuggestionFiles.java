package vn.vankho.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.search.VietnameseAnalyzer.Form;

/**
 * What is suggested while typing, as small files, one for each beginning that many suggestions
 * share: {@code k-cai_ng.json} holds the most frequent suggestions that begin so, and names the
 * longer beginnings that have files of their own. A beginning is the first letters of the syllables
 * without marks, with an underscore between syllables.
 *
 * <p>Frequencies only count by their order of magnitude, so that an added plan changes few files.
 */
public final class SuggestionFiles {
  /** How many suggestions a file holds. */
  static final int MOST = 40;

  /** Letters after which beginnings are not told apart any more. */
  private static final int LONGEST_KEY = 80;

  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_]*+");
  private static final VietnameseAnalyzer FOLDED = new VietnameseAnalyzer(Form.FOLDED);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Comparator<Entry> MOST_FREQUENT_FIRST =
      Comparator.<Entry>comparingInt(entry -> -entry.magnitude()).thenComparing(Entry::key);

  private final List<Entry> entries;
  private final BiConsumer<String, String> files;

  private SuggestionFiles(List<Entry> entries, BiConsumer<String, String> files) {
    this.entries = entries;
    this.files = files;
  }

  /** A suggestion with the form in which beginnings are compared. */
  private record Entry(String key, Suggestion suggestion) {
    /** The order of magnitude of its weight. */
    int magnitude() {
      return 31 - Integer.numberOfLeadingZeros(suggestion.weight());
    }

    /** Of two that are the same but for marks and capitals, the more frequent one. */
    Entry or(Entry other) {
      int difference = suggestion.weight() - other.suggestion.weight();
      boolean better =
          difference == 0
              ? suggestion.text().compareTo(other.suggestion.text()) <= 0
              : difference > 0;
      return better ? this : other;
    }
  }

  /**
   * Writes the files of some suggestions, in any order.
   *
   * @param files takes the name and the words of each file
   */
  public static void write(Stream<Suggestion> suggestions, BiConsumer<String, String> files) {
    SortedMap<String, Entry> byKey = new TreeMap<>();
    suggestions
        .map(suggestion -> new Entry(key(suggestion.text()), suggestion))
        .filter(entry -> KEY.matcher(entry.key()).matches())
        .forEach(entry -> byKey.merge(entry.key(), entry, Entry::or));
    SuggestionFiles writer = new SuggestionFiles(new ArrayList<>(byKey.values()), files);
    for (int from = 0; from < writer.entries.size(); ) {
      int to = writer.groupEnd(from, writer.entries.size(), 0);
      writer.write(from, to, 1);
      from = to;
    }
  }

  private static String key(String text) {
    String key = String.join("_", FOLDED.tokens(text));
    return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
  }

  /** Writes the file of the entries from one place to another, which share their first letters. */
  private void write(int from, int to, int shared) {
    List<Entry> best =
        entries.subList(from, to).stream().sorted(MOST_FREQUENT_FIRST).limit(MOST).toList();
    String beginning = entries.get(from).key().substring(0, shared);
    ObjectNode file = NODES.objectNode();
    ArrayNode more = file.putArray("more");
    if (best.size() < to - from) {
      for (int start = from; start < to; ) {
        start = writeLonger(start, to, shared, best, more);
      }
    }
    ArrayNode top = file.putArray("top");
    for (Entry entry : best) {
      top.addArray().add(entry.suggestion().text()).add(entry.suggestion().kind().sign());
    }
    files.accept("k-" + beginning + ".json", file.toString());
  }

  /** Writes the file of the next longer beginning, unless all that it has is shown already. */
  private int writeLonger(int start, int to, int shared, List<Entry> shown, ArrayNode more) {
    if (entries.get(start).key().length() == shared) {
      return start + 1;
    }
    int end = groupEnd(start, to, shared);
    List<Entry> group = entries.subList(start, end);
    if (!shown.containsAll(group)) {
      int longer = sharedLength(group.get(0).key(), group.get(group.size() - 1).key());
      more.add(group.get(0).key().substring(shared, longer));
      write(start, end, longer);
    }
    return end;
  }

  /** Where the entries end that have the same letter at a place as the first. */
  private int groupEnd(int from, int to, int place) {
    char letter = entries.get(from).key().charAt(place);
    int end = from + 1;
    while (end < to && entries.get(end).key().charAt(place) == letter) {
      end++;
    }
    return end;
  }

  private static int sharedLength(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
