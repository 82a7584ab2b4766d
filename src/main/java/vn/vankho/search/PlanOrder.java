package vn.vankho.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The order of plans of equal score: newest year first, then by province, kind and length, then the
 * newest first, then by address. The plans of the static index are numbered in it, which makes
 * columns of years, provinces and lengths short.
 */
final class PlanOrder {
  private static final char PLAN = 'a';
  private static final char PAGE = 'b';

  /** Live plans, by rank. */
  private final int[] plans;

  /** For each document its rank among the plans, or -1. */
  private final int[] ranks;

  private PlanOrder(int[] plans, int size) {
    this.plans = plans;
    this.ranks = new int[size];
    Arrays.fill(ranks, -1);
    for (int rank = 0; rank < plans.length; rank++) {
      ranks[plans[rank]] = rank;
    }
  }

  /** What plans are sorted by. */
  static BytesRef key(SearchItem item, byte norm) {
    Optional<LocalDate> issued = item.issued();
    int year = issued.map(LocalDate::getYear).orElse(0);
    int day = issued.map(date -> date.getMonthValue() * 100 + date.getDayOfMonth()).orElse(0);
    return key(
        PLAN,
        String.format(Locale.ROOT, "%04d", 9999 - year),
        item.province().orElse(""),
        item.kind(),
        String.format(Locale.ROOT, "%03d%04d", norm & 0xff, 9999 - day),
        item.url());
  }

  static BytesRef key(NumberedPage page) {
    return key(PAGE, "", page.url());
  }

  private static BytesRef key(char type, String... parts) {
    String joined = type + String.join("\0", parts);
    return new BytesRef(joined.getBytes(StandardCharsets.UTF_8));
  }

  /** Type and address of the document that has a key. */
  static String name(BytesRef key) {
    return (key.bytes[key.offset] == PLAN ? Fields.PLAN : Fields.PAGE) + " " + url(key);
  }

  /** Address of the document that has a key. */
  static String url(BytesRef key) {
    String words = key.utf8ToString();
    return words.substring(words.lastIndexOf('\0') + 1);
  }

  /** A document and its key. */
  private record Keyed(int document, BytesRef key) {}

  /** Reads the order of the plans of an index. */
  static PlanOrder of(IndexReader reader) throws IOException {
    List<Keyed> all = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      addPlans(leaf.reader(), leaf.docBase, all);
    }
    all.sort(Comparator.comparing(Keyed::key));
    return new PlanOrder(
        all.stream().mapToInt(Keyed::document).toArray(), Math.max(0, reader.maxDoc()));
  }

  private static void addPlans(LeafReader leaf, int base, List<Keyed> into) throws IOException {
    SortedDocValues keys = leaf.getSortedDocValues(Fields.ORDER);
    Bits live = leaf.getLiveDocs();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      if ((live == null || live.get(document)) && keys != null && keys.advanceExact(document)) {
        BytesRef key = keys.lookupOrd(keys.ordValue());
        if (key.bytes[key.offset] == PLAN) {
          into.add(new Keyed(base + document, BytesRef.deepCopyOf(key)));
        }
      }
    }
  }

  /** How many live plans there are. */
  int size() {
    return plans.length;
  }

  /** The document at a rank. */
  int plan(int rank) {
    return plans[rank];
  }

  /** The rank of a document, or -1 where it is no live plan. */
  int rank(int document) {
    return ranks[document];
  }
}
