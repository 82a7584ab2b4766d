package vn.vankho.search;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param pages pages that the number leads to, where the query is a number
 * @param hits the best plans that hold the words as a phrase (tier 1) or in the parts of the best
 *     split (tier 2); where there are none, plans in which the syllables stand apart (tier 3)
 * @param count how many plans {@code hits} was chosen from
 * @param apart where {@code hits} are closer, the best plans in which the syllables stand apart
 * @param apartCount how many plans {@code apart} was chosen from
 * @param unknownNumber whether the query is a number that leads nowhere
 * @param facets how many of {@code count} plans have which properties
 */
public record SearchResults(
    List<NumberedPage> pages,
    List<Hit> hits,
    int count,
    List<Hit> apart,
    int apartCount,
    boolean unknownNumber,
    Facets facets) {
  public SearchResults {
    pages = List.copyOf(pages);
    hits = List.copyOf(hits);
    apart = List.copyOf(apart);
  }

  static SearchResults unknown() {
    return new SearchResults(List.of(), List.of(), 0, List.of(), 0, true, Facets.NONE);
  }

  /**
   * Counts of properties, each with the most frequent value first, then by value. Of agencies and
   * cited numbers only those are counted that most plans of the archive have.
   */
  public record Facets(
      List<Count> provinces,
      List<Count> provincesNow,
      List<Count> years,
      List<Count> kinds,
      List<Count> agencies,
      List<Count> cites) {
    static final Facets NONE =
        new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Facets {
      provinces = List.copyOf(provinces);
      provincesNow = List.copyOf(provincesNow);
      years = List.copyOf(years);
      kinds = List.copyOf(kinds);
      agencies = List.copyOf(agencies);
      cites = List.copyOf(cites);
    }
  }

  /** How many plans have a value. */
  public record Count(String value, int plans) {}
}
