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
 * @param notes what is half typed, or cannot be meant
 */
public record SearchQuery(
    Optional<String> number,
    List<List<Words>> alternatives,
    List<Words> excluded,
    List<Filter> filters,
    List<Note> notes) {
  public SearchQuery {
    alternatives = alternatives.stream().map(List::copyOf).toList();
    excluded = List.copyOf(excluded);
    filters = List.copyOf(filters);
    notes = List.copyOf(notes);
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
   * @param value as typed; of years the first and the last with a hyphen between, or one
   */
  public record Filter(Facet facet, String value) {}

  /**
   * Something that a reader should be told of their query.
   *
   * @param words the part of the query that it is about; may be empty
   */
  public record Note(NoteKind kind, String words) {}

  /** What may be said of a query. */
  public enum NoteKind {
    /** Quotation marks are opened and not closed: all that follows is the phrase. */
    OPEN_QUOTE,
    /** A filter without a value, which is left out. */
    EMPTY_FILTER,
    /** What follows {@code năm:} is no year, and is left out. */
    NOT_A_YEAR,
    /** OR has nothing before it or behind it. */
    LONE_OR
  }

  /** Properties of a plan that queries filter by. */
  public enum Facet {
    /** The province then or now. */
    PROVINCE("tinh", "tỉnh"),
    /** The year of issue, or a range of years. */
    YEAR("nam", "năm"),
    /** An agency that it lays tasks on. */
    AGENCY("coquan", "cơ quan"),
    /** The type word. */
    KIND("loai", "loại"),
    /** The plan's own number, or its serial. */
    NUMBER("so", "số"),
    /** The number of a document that it cites. */
    CITES("dan", "dẫn");

    private final String key;
    private final String label;

    Facet(String key, String label) {
      this.key = key;
      this.label = label;
    }

    /** What is typed before the colon, without marks and spaces. */
    String key() {
      return key;
    }

    /** What is typed before the colon, as it is written. */
    public String label() {
      return label;
    }
  }
}
