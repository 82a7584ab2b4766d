package vn.vankho.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import vn.vankho.search.Match.Rarest;
import vn.vankho.search.SearchQuery.Words;

/** Answers queries from Lucene's index. */
public final class Searcher {
  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final PlanOrder order;
  private final PhraseIndex phrases;

  Searcher(IndexReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.order = PlanOrder.of(reader);
    this.phrases = new PhraseIndex(reader, order);
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
    Map<Integer, Match> found = isNumber ? citing(query) : new TreeMap<>();
    if (isNumber && pages.isEmpty() && found.isEmpty()) {
      if (!quoted(query)) {
        return SearchResults.unknown();
      }
      isNumber = false;
    }
    if (isNumber) {
      found.keySet().retainAll(ranks(FilterQueries.all(query.filters())));
      return results(pages, found, new TreeMap<>(), top);
    }
    return results(pages, matching(query, false), matching(query, true), top);
  }

  /**
   * The addresses of the plans that a name means: one, unless it says too little.
   *
   * @param name an address or its end, or a plan's number
   * @throws IOException if the index cannot be read
   */
  public List<String> plans(String name) throws IOException {
    List<String> found = new ArrayList<>();
    for (String url : PlanNaming.find(reader, name)) {
      if (!ranks(new TermQuery(Documents.url(Fields.PLAN, url))).isEmpty()) {
        found.add(url);
      }
    }
    SearchQuery number = SearchQuery.parse(name);
    if (found.isEmpty() && number.number().isPresent()) {
      for (int plan : ranks(numbered(number, Fields.NUMBER, Fields.PLAN))) {
        found.add(item(plan).url());
      }
    }
    return found;
  }

  /**
   * The plans that are most like one.
   *
   * @param url its address, as {@link #plans} gives it
   * @param query what they must be and hold beyond that; may be empty
   * @throws IOException if the index cannot be read
   */
  public SearchResults like(String url, SearchQuery query, int top) throws IOException {
    int self = ranks(new TermQuery(Documents.url(Fields.PLAN, url))).iterator().next();
    Map<Integer, Match> found = LikePlans.of(item(self), self, phrases);
    if (!query.isEmpty()) {
      found.keySet().retainAll(matching(query, true).keySet());
    }
    return results(List.of(), found, new TreeMap<>(), top);
  }

  /** A number in quotes is also looked for as words. */
  private static boolean quoted(SearchQuery query) {
    return query.alternatives().stream().flatMap(List::stream).anyMatch(Words::quoted);
  }

  private List<NumberedPage> pages(SearchQuery query) throws IOException {
    List<NumberedPage> pages = new ArrayList<>();
    if (query.number().isPresent()) {
      Query numbered = numbered(query, Fields.NUMBER, Fields.PAGE);
      EachMatch.of(searcher, numbered, (page, score) -> pages.add(page(page)));
    }
    pages.sort(
        Comparator.comparingInt(NumberedPage::citedBy).reversed().thenComparing(NumberedPage::url));
    return pages;
  }

  private NumberedPage page(int document) throws IOException {
    return read(document, NumberedPage.class);
  }

  private <T> T read(int document, Class<T> type) throws IOException {
    Document stored = searcher.storedFields().document(document, Set.of(Fields.RECORD));
    return Json.read(stored.getBinaryValue(Fields.RECORD), type);
  }

  /** Plans that cite the number, by how often their words hold it. */
  private Map<Integer, Match> citing(SearchQuery query) throws IOException {
    List<Phrase> spellings = NumberKey.spellings(query.number().orElseThrow());
    Set<Integer> plans = ranks(numbered(query, Fields.CITES, Fields.PLAN));
    Map<Integer, Match> found = new TreeMap<>();
    if (plans.isEmpty()) {
      return found;
    }
    List<Occurrences> held = new ArrayList<>();
    for (Phrase spelling : spellings) {
      held.add(phrases.findWhole(spelling));
    }
    SimScorer scorer = Bm25.scorer(order.size(), plans.size());
    for (int plan : plans) {
      int times = held.stream().mapToInt(each -> each.frequency(plan)).sum();
      float score = scorer.score(Math.max(1, times), phrases.norm(plan));
      found.put(plan, new Match(1, true, score, spellings, new Rarest(spellings, plans.size())));
    }
    return found;
  }

  private Map<Integer, Match> matching(SearchQuery query, boolean apart) throws IOException {
    WordMatcher matcher = new WordMatcher(phrases, apart);
    Map<Integer, Match> found = matcher.matchAny(query.alternatives());
    if (query.alternatives().isEmpty()) {
      for (int plan = 0; plan < order.size(); plan++) {
        found.put(plan, new Match(1, false, 0, List.of(), Rarest.NONE));
      }
    }
    for (Words unwanted : query.excluded()) {
      for (int plan : matcher.holders(unwanted)) {
        found.remove(plan);
      }
    }
    found.keySet().retainAll(ranks(FilterQueries.all(query.filters())));
    return found;
  }

  private SearchResults results(
      List<NumberedPage> pages, Map<Integer, Match> close, Map<Integer, Match> all, int top)
      throws IOException {
    List<Integer> near = ranked(close);
    Map<Integer, Match> others = new TreeMap<>(all);
    others.keySet().removeAll(close.keySet());
    List<Integer> apart = ranked(others);
    List<Integer> shown = near.isEmpty() ? apart : near;
    List<Integer> offered = near.isEmpty() ? List.of() : apart;
    return new SearchResults(
        pages,
        hits(shown, near.isEmpty() ? others : close, top),
        shown.size(),
        hits(offered, others, top),
        offered.size(),
        false,
        new FacetCounter(reader).count(shown.stream().map(order::plan).toList()));
  }

  private static List<Integer> ranked(Map<Integer, Match> found) {
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Match.BEST_FIRST))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Hit> hits(List<Integer> plans, Map<Integer, Match> found, int top)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (int plan : plans.subList(0, Math.min(top, plans.size()))) {
      hits.add(HitBuilder.build(item(plan), found.get(plan)));
    }
    return hits;
  }

  private SearchItem item(int plan) throws IOException {
    return read(order.plan(plan), SearchItem.class);
  }

  private static Query numbered(SearchQuery query, String field, String type) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.TYPE, type)), Occur.FILTER)
        .add(new TermQuery(new Term(field, query.number().orElseThrow())), Occur.FILTER)
        .build();
  }

  private Set<Integer> ranks(Query query) throws IOException {
    Set<Integer> plans = new LinkedHashSet<>();
    EachMatch.of(searcher, query, (plan, score) -> plans.add(order.rank(plan)));
    return plans;
  }
}
