package vn.vankho.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the day on which the National Assembly or its standing committee passed a law or a
 * resolution: it stands under the last article, and the letterhead often bears no date.
 */
final class AdoptionReader {
  /** {@code 60/2024/QH15}, {@code 1656/NQ-UBTVQH15}. */
  private static final Pattern ASSEMBLY = Pattern.compile(".*QH\\d{1,3}");

  private static final Pattern PASSED =
      Pattern.compile(
          "(?:luật|pháp lệnh|nghị quyết) này (?:đã )?được [^.;:]{10,200}?thông qua ngày ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private AdoptionReader() {}

  /** The day of the document with that number; absent where it says none. */
  static Optional<LocalDate> passed(Optional<String> number, String text) {
    if (number.filter(n -> ASSEMBLY.matcher(n).matches()).isEmpty()) {
      return Optional.empty();
    }
    return PASSED
        .matcher(text)
        .results()
        .flatMap(passed -> VietnameseDates.at(text, passed.end()).stream())
        .reduce((first, last) -> last)
        .map(VietnameseDates.Dated::value);
  }
}
