package vn.vankho.search;

/**
 * Something that readers may be looking for.
 *
 * @param text what is put into the field
 * @param weight how much there is of it in the archive, at least 1
 */
public record Suggestion(String text, Kind kind, int weight) {
  public Suggestion {
    if (weight < 1) {
      throw new IllegalArgumentException(text + " is in the archive " + weight + " times");
    }
  }

  /** What a suggestion is. */
  public enum Kind {
    /** Words that stand together in many plans. */
    PHRASE('c'),
    /** The title of a plan. */
    TITLE('t'),
    /** An agency. */
    AGENCY('a'),
    /** The number of a document that is held or cited. */
    NUMBER('s');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    /** How the files of suggestions name it. */
    String sign() {
      return String.valueOf(sign);
    }
  }
}
