package vn.vankho.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
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
    List<Syllable> syllables = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.TEXT);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String written = term.utf8ToString();
      if (each.docFreq() >= least && written.codePoints().allMatch(Character::isLetter)) {
        syllables.add(new Syllable(written, each.docFreq()));
      }
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    syllables.stream()
        .sorted(MOST_FREQUENT_FIRST)
        .limit(MOST)
        .forEach(syllable -> array.add(syllable.written()));
    return array.toString();
  }
}
