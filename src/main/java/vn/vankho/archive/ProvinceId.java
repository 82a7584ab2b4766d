package vn.vankho.archive;

/**
 * The stable name of a province: the part of its address after {@code /tinh/}, such as {@code
 * dak-lak}.
 */
public record ProvinceId(String value) implements Comparable<ProvinceId> {
  public ProvinceId {
    value = StableNames.checked(value);
  }

  @Override
  public int compareTo(ProvinceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
