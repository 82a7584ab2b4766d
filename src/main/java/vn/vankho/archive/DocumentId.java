package vn.vankho.archive;

/**
 * The stable name of a document that is cited, held or not: the part of its address after {@code
 * /van-ban/}, such as {@code 1452-qd-ttg-2021}.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
  public DocumentId {
    value = StableNames.checked(value);
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
