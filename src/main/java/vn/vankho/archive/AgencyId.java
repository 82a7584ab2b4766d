package vn.vankho.archive;

/**
 * The stable name of an agency: the part of its address after {@code /co-quan/}, such as {@code
 * so-y-te}.
 */
public record AgencyId(String value) implements Comparable<AgencyId> {
  public AgencyId {
    value = StableNames.checked(value);
  }

  @Override
  public int compareTo(AgencyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
