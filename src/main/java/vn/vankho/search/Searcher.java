package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.vankho.search.SearchQuery.Words;

/** Answers queries from Lucene's index. */
public final class Searcher {
  private final IndexReader reader;
  private final IndexSearcher searcher;

  Searcher(IndexReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * The best answers.
   *
   * @param top how many plans to open, in each of the two lists
   * @throws IOException if the index cannot be read
   */
  public SearchResults search(SearchQuery query, int top) throws IOException {
    if (query.isEmpty()) {
      return new SearchResults(
          List.of(), List.of(), 0, List.of(), 0, false, SearchResults.Facets.NONE);
    }
    List<NumberedPage> pages = pages(query);
    boolean isNumber = query.number().isPresent();
    PhraseIndex phrases = new PhraseIndex(reader);
    Map<Integer, Match> found = isNumber ? citing(query, phrases) : new TreeMap<>();
    if (isNumber && pages.isEmpty() && found.isEmpty()) {
      if (!quoted(query)) {
        return SearchResults.unknown();
      }
      isNumber = false;
    }
    if (!isNumber) {
      found = matching(query, phrases);
    }
    found.keySet().retainAll(all(FilterQueries.all(query.filters())));
    return results(pages, found, top);
  }

  /** A number in quotes is also looked for as words. */
  private static boolean quoted(SearchQuery query) {
    return query.alternatives().stream().flatMap(List::stream).anyMatch(Words::quoted);
  }

  private List<NumberedPage> pages(SearchQuery query) throws IOException {
    List<NumberedPage> pages = new ArrayList<>();
    for (int page : documents(query, Fields.NUMBER, Fields.PAGE)) {
      String stored = searcher.storedFields().document(page).get(Fields.RECORD);
      pages.add(Json.read(stored, NumberedPage.class));
    }
    pages.sort(
        Comparator.comparingInt(NumberedPage::citedBy).reversed().thenComparing(NumberedPage::url));
    return pages;
  }

  /** Plans that cite the number; where their words hold it, they are opened there. */
  private Map<Integer, Match> citing(SearchQuery query, PhraseIndex phrases) throws IOException {
    List<Phrase> spellings = NumberKey.spellings(query.number().orElseThrow());
    Map<Integer, Match> found = new TreeMap<>();
    for (int plan : documents(query, Fields.CITES, Fields.PLAN)) {
      found.put(plan, new Match(1, true, 0, spellings));
    }
    for (Phrase spelling : spellings) {
      Occurrences held = phrases.find(spelling);
      for (int plan : Occurrences.common(held.plans(), keys(found))) {
        float score = Math.max(found.get(plan).score(), held.score(plan));
        found.put(plan, new Match(1, true, score, spellings));
      }
    }
    return found;
  }

  private Map<Integer, Match> matching(SearchQuery query, PhraseIndex phrases) throws IOException {
    WordMatcher matcher = new WordMatcher(phrases);
    Map<Integer, Match> found = matcher.matchAny(query.alternatives());
    if (query.alternatives().isEmpty()) {
      for (int plan : all(FilterQueries.all(List.of()))) {
        found.put(plan, new Match(1, false, 0, List.of()));
      }
    }
    for (Words unwanted : query.excluded()) {
      for (int plan : matcher.holders(unwanted)) {
        found.remove(plan);
      }
    }
    return found;
  }

  private SearchResults results(List<NumberedPage> pages, Map<Integer, Match> found, int top)
      throws IOException {
    List<Integer> ranked =
        found.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Match.BEST_FIRST))
            .map(Map.Entry::getKey)
            .toList();
    List<Integer> close = ranked.stream().filter(plan -> found.get(plan).tier() < 3).toList();
    List<Integer> apart = ranked.subList(close.size(), ranked.size());
    List<Integer> shown = close.isEmpty() ? apart : close;
    List<Integer> offered = close.isEmpty() ? List.of() : apart;
    return new SearchResults(
        pages,
        hits(shown, found, top),
        shown.size(),
        hits(offered, found, top),
        offered.size(),
        false,
        new FacetCounter(reader).count(shown));
  }

  private List<Hit> hits(List<Integer> plans, Map<Integer, Match> found, int top)
      throws IOException {
    HitBuilder builder = new HitBuilder(reader);
    List<Hit> hits = new ArrayList<>();
    for (int plan : plans.subList(0, Math.min(top, plans.size()))) {
      hits.add(builder.build(plan, found.get(plan)));
    }
    return hits;
  }

  private Set<Integer> documents(SearchQuery query, String field, String type) throws IOException {
    if (query.number().isEmpty()) {
      return Set.of();
    }
    return all(
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.TYPE, type)), Occur.FILTER)
            .add(new TermQuery(new Term(field, query.number().get())), Occur.FILTER)
            .build());
  }

  private Set<Integer> all(Query query) throws IOException {
    Set<Integer> plans = new LinkedHashSet<>();
    EachMatch.of(searcher, query, (plan, score) -> plans.add(plan));
    return plans;
  }

  private static int[] keys(Map<Integer, Match> found) {
    return found.keySet().stream().mapToInt(Integer::intValue).toArray();
  }
}
