package vn.vankho.search;

import java.util.List;
import java.util.Optional;

/**
 * What a reader asks for.
 *
 * @param number the key of a document number, where the query is one
 * @param alternatives what OR separates: a plan must fit one of them; none where only filters are
 *     given
 * @param excluded what a plan must not hold
 * @param filters what a plan must be; all of them
 */
public record SearchQuery(
    Optional<String> number,
    List<List<Words>> alternatives,
    List<Words> excluded,
    List<Filter> filters) {
  public SearchQuery {
    alternatives = alternatives.stream().map(List::copyOf).toList();
    excluded = List.copyOf(excluded);
    filters = List.copyOf(filters);
  }

  /** Reads what was typed. */
  public static SearchQuery parse(String typed) {
    return new QueryParser(typed).parse();
  }

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return number.isEmpty() && alternatives.isEmpty() && filters.isEmpty() && excluded.isEmpty();
  }

  /**
   * Words that are looked for together.
   *
   * @param exact their syllables with marks
   * @param folded their syllables without
   * @param quoted whether only these words in this order with these marks will do
   */
  public record Words(List<String> exact, List<String> folded, boolean quoted) {
    public Words {
      exact = List.copyOf(exact);
      folded = List.copyOf(folded);
    }

    /** Whether they were typed with marks, so that the marks mean something. */
    public boolean marked() {
      return !exact.equals(folded);
    }
  }

  /**
   * A property that plans must have.
   *
   * @param facet which
   * @param value as typed
   */
  public record Filter(Facet facet, String value) {}

  /** Properties of a plan that queries filter by. */
  public enum Facet {
    /** The province then or now. */
    PROVINCE("tinh"),
    /** The year of issue, or a range of years. */
    YEAR("nam"),
    /** An agency that it lays tasks on. */
    AGENCY("coquan"),
    /** The type word. */
    KIND("loai"),
    /** The plan's own number, or its serial. */
    NUMBER("so");

    private final String key;

    Facet(String key) {
      this.key = key;
    }

    /** What is typed before the colon, without marks and spaces. */
    String key() {
      return key;
    }
  }
}
