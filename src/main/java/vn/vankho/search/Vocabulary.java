package vn.vankho.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The syllables that an archive uses, for telling a reader which one they may have meant. */
public final class Vocabulary {
  private static final int MOST = 6_000;

  /** In a larger archive what stands in one plan alone is likely damaged. */
  private static final int FEW_PLANS = 50;

  private static final Comparator<Syllable> MOST_FREQUENT_FIRST =
      Comparator.<Syllable>comparingInt(s -> -s.magnitude()).thenComparing(Syllable::written);

  private Vocabulary() {}

  private record Syllable(String written, int plans) {
    int magnitude() {
      return 31 - Integer.numberOfLeadingZeros(plans);
    }
  }

  /**
   * A JSON array of syllables with their marks, most frequent first, told by orders of magnitude so
   * that it seldom changes.
   *
   * @throws IOException if the index cannot be read
   */
  public static String json(LuceneIndex index) throws IOException {
    IndexReader reader = index.reader();
    int least = reader.numDocs() < FEW_PLANS ? 1 : 2;
    Map<String, Integer> plans = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      count(leaf.reader(), plans);
    }
    List<Syllable> syllables = new ArrayList<>();
    plans.forEach(
        (written, count) -> {
          if (count >= least) {
            syllables.add(new Syllable(written, count));
          }
        });
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    syllables.stream()
        .sorted(MOST_FREQUENT_FIRST)
        .limit(MOST)
        .forEach(syllable -> array.add(syllable.written()));
    return array.toString();
  }

  /** Plans that were deleted, and are still in the index until it is merged, do not count. */
  private static void count(LeafReader leaf, Map<String, Integer> plans) throws IOException {
    Terms terms = leaf.terms(Fields.TEXT);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String written = term.utf8ToString();
      int live = written.codePoints().allMatch(Character::isLetter) ? live(leaf, each) : 0;
      if (live > 0) {
        plans.merge(written, live, Integer::sum);
      }
    }
  }

  private static int live(LeafReader leaf, TermsEnum term) throws IOException {
    Bits live = leaf.getLiveDocs();
    if (live == null) {
      return term.docFreq();
    }
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    int count = 0;
    while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
      count += live.get(postings.docID()) ? 1 : 0;
    }
    return count;
  }
}
