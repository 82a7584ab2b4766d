package vn.vankho.archive;

/**
 * The stable name of a held document: the part of its address after {@code /ke-hoach/}, such as
 * {@code tuyen-quang/172-kh-ubnd-2021}.
 */
public record PlanId(String value) implements Comparable<PlanId> {
  public PlanId {
    value = StableNames.checkedPath(value);
  }

  @Override
  public int compareTo(PlanId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
