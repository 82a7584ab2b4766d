package vn.vankho.archive;

import java.util.Optional;

/** Finds the province that an issuer's name speaks of. */
@FunctionalInterface
interface ProvinceNames {
  /** The province named in {@code issuer}: {@code Đắk Lắk} in "Ủy ban nhân dân tỉnh Đắk Lắk". */
  Optional<String> in(String issuer);
}
