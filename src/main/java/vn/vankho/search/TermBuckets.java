package vn.vankho.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Syllables, pairs of syllables and document numbers, spread over files of about the same size by
 * the hash of what is looked for, so that no dictionary has to be loaded. All spellings of a term
 * that differ in marks alone are in one record: their union is the term without marks.
 */
final class TermBuckets {
  /** Units of JSON in a file, which are about 4 KB when compressed. */
  private static final int BUCKET = 12_000;

  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  private final SortedMap<String, SortedMap<String, int[]>> terms = new TreeMap<>();
  private final SortedMap<String, Numbered> numbers = new TreeMap<>();

  /**
   * Where a number leads.
   *
   * @param pages its pages
   * @param cites plans that cite it
   * @param plans plans that bear it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Numbered(List<NumberedPage> pages, List<Integer> cites, List<Integer> plans) {
    Numbered() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** One file. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Bucket(
      SortedMap<String, SortedMap<String, int[]>> terms, SortedMap<String, Numbered> numbers) {
    Bucket() {
      this(new TreeMap<>(), new TreeMap<>());
    }
  }

  /** Takes all terms of a field in. */
  void addTerms(LeafReader reader, String field, int[][] starts) throws IOException {
    if (reader.terms(field) == null) {
      return;
    }
    boolean pairs = field.equals(Fields.BIGRAMS);
    TermsEnum all = reader.terms(field).iterator();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      String spelling = term.utf8ToString();
      int[] postings = Postings.encode(all.postings(null, PostingsEnum.ALL), starts, pairs);
      terms.computeIfAbsent(folded(spelling), any -> new TreeMap<>()).put(spelling, postings);
    }
  }

  private static String folded(String spelling) {
    List<String> syllables = new ArrayList<>();
    for (String syllable : spelling.split(" ", -1)) {
      syllables.add(Folding.folded(syllable));
    }
    return String.join(" ", syllables);
  }

  void addPage(NumberedPage page) {
    number(NumberKey.of(page.number())).pages().add(page);
  }

  /** Takes the numbers of a plan in. */
  void addPlan(int plan, SearchItem item) {
    item.number().map(NumberKey::of).ifPresent(key -> addOwn(plan, key));
    item.cites().stream()
        .map(NumberKey::of)
        .distinct()
        .forEach(key -> number(key).cites().add(plan));
  }

  private void addOwn(int plan, String key) {
    number(key).plans().add(plan);
    number(NumberKey.serial(key)).plans().add(plan);
  }

  private Numbered number(String key) {
    return numbers.computeIfAbsent(key, any -> new Numbered());
  }

  /** The files, by number. */
  List<Bucket> buckets() {
    int count = Math.max(1, size() / BUCKET);
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      buckets.add(new Bucket());
    }
    terms.forEach((key, forms) -> buckets.get(bucket(key, count)).terms().put(key, forms));
    numbers.forEach((key, number) -> buckets.get(bucket(key, count)).numbers().put(key, number));
    return buckets;
  }

  /** FNV-1a over UTF-16 units. */
  static int bucket(String key, int count) {
    int hash = FNV_OFFSET;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * FNV_PRIME;
    }
    return Integer.remainderUnsigned(hash, count);
  }

  /** About how many units of JSON all records take. */
  private int size() {
    long size = 0;
    for (Map.Entry<String, SortedMap<String, int[]>> term : terms.entrySet()) {
      size += term.getKey().length() + 8;
      for (int[] postings : term.getValue().values()) {
        size += term.getKey().length() + 8 + 2L * postings.length;
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, size + 150L * numbers.size());
  }
}
