package vn.vankho.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one numbered document from another: numbers start anew each year, and each province
 * counts for itself (Nghị định 30/2020/NĐ-CP, Điều 15).
 *
 * @param number the number with its symbol, folded: {@code 1452/QĐ-TTG}
 * @param year the year of issue, where known
 * @param province the slug of the province that issued it, for local documents
 */
record DocumentKey(String number, OptionalInt year, Optional<String> province) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern YEAR_IN_NUMBER = Pattern.compile("/((?:19|20)\\d\\d)/");

  static DocumentKey of(String number, OptionalInt year, Optional<String> province) {
    String folded = fold(number);
    OptionalInt own = yearIn(folded);
    return new DocumentKey(folded, own.isPresent() ? own : year, province);
  }

  /** One spelling for every way to print a number: no blanks, plain dashes, capitals. */
  static String fold(String number) {
    return BLANKS
        .matcher(Normalizer.normalize(number, Normalizer.Form.NFC))
        .replaceAll("")
        .replace('–', '-')
        .toUpperCase(Locale.ROOT);
  }

  private static OptionalInt yearIn(String folded) {
    Matcher year = YEAR_IN_NUMBER.matcher(folded);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  DocumentKey withYear(int known) {
    return new DocumentKey(number, OptionalInt.of(known), province);
  }

  DocumentKey undated() {
    return new DocumentKey(number, OptionalInt.empty(), province);
  }

  /** The part of the address: number, year unless the number holds it, province of local ones. */
  String slug() {
    StringBuilder slug = new StringBuilder(Slug.of(number));
    if (year.isPresent() && yearIn(number).isEmpty()) {
      slug.append('-').append(year.getAsInt());
    }
    province.ifPresent(name -> slug.append('-').append(name));
    return slug.toString();
  }
}
