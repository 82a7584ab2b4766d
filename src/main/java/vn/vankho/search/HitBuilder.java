package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import vn.vankho.search.SearchItem.Passage;
import vn.vankho.text.Span;

/** Opens a plan at its best passage. */
final class HitBuilder {
  private static final int OTHERS_SHOWN = 3;

  private final IndexSearcher searcher;

  HitBuilder(IndexReader reader) {
    this.searcher = new IndexSearcher(reader);
  }

  Hit build(int plan, Match match) throws IOException {
    String stored = searcher.storedFields().document(plan).get(Fields.RECORD);
    SearchItem item = Json.read(stored, SearchItem.class);
    PlanText text = PlanText.of(item);
    Findings findings = new Findings(text);
    for (int part = 0; part < match.parts().size(); part++) {
      find(plan, match.parts().get(part), part, findings);
    }
    return hit(item, text, findings, match);
  }

  private void find(int plan, Phrase phrase, int part, Findings findings) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(plan, leaves));
    Matches matches =
        searcher
            .createWeight(
                searcher.rewrite(PhraseIndex.query(phrase)), ScoreMode.COMPLETE_NO_SCORES, 1)
            .matches(leaf, plan - leaf.docBase);
    MatchesIterator found = matches == null ? null : matches.getMatches(phrase.field());
    while (found != null && found.next()) {
      findings.add(part, found.startOffset(), found.endOffset());
    }
  }

  private static Hit hit(SearchItem item, PlanText text, Findings findings, Match match) {
    Marked title = new Marked(item.title(), findings.at(0));
    if (text.passages() == 0) {
      Marked none = new Marked("", List.of());
      return new Hit(
          item.url(), item, match.tier(), match.score(), title, none, none, List.of(), 0);
    }
    int best = findings.best();
    Passage passage = text.passage(best);
    int section = text.sectionOf(best);
    List<Integer> others = findings.others(section);
    return new Hit(
        address(item, passage),
        item,
        match.tier(),
        match.score(),
        title,
        new Marked(passage.heading(), findings.at(2 * section + 1)),
        Excerpt.of(passage.text(), findings.at(2 * best + 2)),
        others.stream().limit(OTHERS_SHOWN).sorted().map(i -> section(item, i)).toList(),
        others.size());
  }

  private static Hit.Section section(SearchItem item, int index) {
    Passage passage = item.passages().get(index);
    String heading =
        passage.heading().isEmpty() ? Excerpt.firstWords(passage.text()) : passage.heading();
    return new Hit.Section(address(item, passage), heading);
  }

  private static String address(SearchItem item, Passage passage) {
    return passage.anchor().isEmpty() ? item.url() : item.url() + "#" + passage.anchor();
  }

  /** What was found in a plan, by place. */
  private static final class Findings {
    private final PlanText text;
    private final Map<Integer, List<Span>> spans = new TreeMap<>();
    private final Map<Integer, Tally> passages = new TreeMap<>();

    Findings(PlanText text) {
      this.text = text;
    }

    void add(int part, int start, int end) {
      int place = text.placeAt(start);
      int from = text.startOf(place);
      spans
          .computeIfAbsent(place, any -> new ArrayList<>())
          .add(new Span(start - from, end - from));
      if (place > 0) {
        passages
            .computeIfAbsent(PlanText.passageOf(place), any -> new Tally())
            .add(part, PlanText.isHeading(place));
      }
    }

    /** Where something was found in a place; what overlaps is joined. */
    List<Span> at(int place) {
      List<Span> joined = new ArrayList<>();
      spans.getOrDefault(place, List.of()).stream()
          .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
          .forEach(span -> join(joined, span));
      return joined;
    }

    private static void join(List<Span> joined, Span next) {
      Span last = joined.isEmpty() ? new Span(0, 0) : joined.get(joined.size() - 1);
      if (next.start() < last.end()) {
        int end = Math.max(last.end(), next.end());
        joined.set(joined.size() - 1, new Span(last.start(), end));
      } else {
        joined.add(next);
      }
    }

    /** The passage to open: the first where only the title holds what was asked for. */
    int best() {
      return bestFirst().findFirst().orElse(0);
    }

    /** Other sections than one, best first, each by its first passage. */
    List<Integer> others(int section) {
      return bestFirst()
          .map(text::sectionOf)
          .distinct()
          .filter(other -> other != section)
          .boxed()
          .toList();
    }

    private IntStream bestFirst() {
      return passages.entrySet().stream()
          .sorted(Map.Entry.comparingByValue(Tally.BEST_FIRST))
          .mapToInt(Map.Entry::getKey);
    }
  }

  /** How much of what was asked for a passage holds. */
  private static final class Tally {
    static final Comparator<Tally> BEST_FIRST =
        Comparator.<Tally>comparingInt(tally -> -Long.bitCount(tally.parts))
            .thenComparing(tally -> !tally.heading)
            .thenComparing(tally -> -tally.count);

    private long parts;
    private boolean heading;
    private int count;

    void add(int part, boolean inHeading) {
      parts |= 1L << Math.min(part, Long.SIZE - 1);
      heading |= inHeading;
      count++;
    }
  }
}
