package vn.vankho.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * Reads the letterhead: issuer, number, place and date. Its two columns may stand on one line, one
 * under the other, or cut into pieces by the bars of a table.
 */
final class LetterheadReader {
  private static final Pattern MOTTO =
      Pattern.compile(
          "CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGH(?:ĨA|IÃ) VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM"
              + "|Độc lập\\s?[-–]\\s?Tự do\\s?[-–]\\s?Hạnh phúc",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String SYMBOL =
      "\\p{Lu}[\\p{L}\\d&]{0,14}(?:\\s?[-–/]\\s?\\p{Lu}[\\p{L}\\d&]{0,14}){0,4}";

  /** Where only part of a figure is bold: {@code 202**5}. */
  private static final Pattern BOLD_DIGITS = Pattern.compile("(?<=\\d)\\*{1,4}(?=\\d)");

  /** Offices write numbers with leading zeros and leave wide gaps where the clerk stamps them. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:Số|SỐ)\\s?[:.]?|số\\s?:)\\s?((?:\\d\\s?){1,6}[a-z]?\\s?[/-]\\s?(?:\\d{4}\\s?/\\s?)?"
              + SYMBOL
              + ")");

  private static final Pattern BLANK_NUMBER =
      Pattern.compile("(?:Số|SỐ)\\s?[:.]?[\\s.…_]{0,20}[/-]\\s?" + SYMBOL);
  private static final Pattern NUMBER_WORD =
      Pattern.compile("(?:(?<!\\p{L})(?:Số|SỐ)\\s?[:.]?|(?:Luật\\s)?số\\s?:)\\s?[\\d/.…_]");
  private static final Pattern CITY = Pattern.compile("(?i)(?:thành phố|tp\\.?)\\s?$");
  private static final Pattern SUBJECT = Pattern.compile("V/[vV]:?\\s");
  private static final String NAME = "\\p{Lu}[\\p{Ll}\\p{M}]{0,7}";
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:((?:(?:Thành phố|thành phố|TP\\.?|Tp\\.?)\\s?)?"
              + NAME
              + "(?:\\s?[- ]\\s?"
              + NAME
              + "){0,5})\\s?,\\s?)?"
              + "[Nn]gày\\s?([\\d\\s.…]{0,9})(?:[Tt]háng|/)\\s?([\\d\\s.…]{0,9})(?:[Nn]ăm|/)\\s?(\\d{4})?");

  private final String words;

  LetterheadReader(String head) {
    this.words =
        MOTTO
            .matcher(
                BOLD_DIGITS
                    .matcher(head)
                    .replaceAll("")
                    .replaceAll("[*|_\\s\\u00a0]+|-{3,}|={3,}", " ")
                    .strip())
            .replaceAll(" ");
  }

  Optional<String> number() {
    Matcher matcher = NUMBER.matcher(words);
    return matcher.find()
        ? Optional.of(matcher.group(1).replaceAll("\\s", "").replace('–', '-'))
        : Optional.empty();
  }

  Optional<String> place() {
    return dateLines().stream()
        .findFirst()
        .flatMap(line -> Optional.ofNullable(line.group(1)))
        .map(LetterheadReader::ownPlace);
  }

  /** Capitals of the column on the left may stand right before the place. */
  private static String ownPlace(String place) {
    List<Provinces.Mention> mentions = Provinces.find(place);
    if (mentions.isEmpty()) {
      return place;
    }
    Span last = mentions.get(mentions.size() - 1).span();
    Matcher unit = CITY.matcher(place.substring(0, last.start()));
    return last.end() < place.length()
        ? place
        : place.substring(unit.find() ? unit.start() : last.start());
  }

  Optional<LocalDate> issued() {
    return dateLines().stream()
        .flatMap(line -> date(line.group(2), line.group(3), line.group(4)).stream())
        .findFirst();
  }

  /**
   * What stands over the number in capitals: superior agency and agency, the motto taken out. A
   * portal's own words, in small letters, may stand over it.
   */
  String issuer() {
    List<String> capitals = new ArrayList<>();
    for (String word : words.substring(0, issuerEnd()).split("\\s+", -1)) {
      if (word.chars().anyMatch(Character::isLowerCase)) {
        capitals.clear();
      } else if (word.chars().anyMatch(Character::isLetter) || !capitals.isEmpty()) {
        capitals.add(word);
      }
    }
    return String.join(" ", capitals).replaceAll("[\\s\\-–]{1,9}$", "");
  }

  private int issuerEnd() {
    Matcher number = NUMBER_WORD.matcher(words);
    if (number.find()) {
      return number.start();
    }
    Matcher date = DATE_LINE.matcher(words);
    return date.find() ? date.start() : words.length();
  }

  /** What a dispatch, which has no title, says that it is about. */
  Optional<String> subject() {
    Matcher matcher = SUBJECT.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Matcher date = DATE_LINE.matcher(words);
    int end = date.find(matcher.end()) ? date.start() : words.length();
    return Optional.of(Casing.upperFirst(words.substring(matcher.end(), end).strip()));
  }

  /**
   * The date lines, those with a place first: a portal's own words over the head may name a day
   * too. The symbol is taken out, as it would run into the place.
   */
  private List<MatchResult> dateLines() {
    String rest = NUMBER.matcher(words).replaceFirst(" ");
    return DATE_LINE
        .matcher(BLANK_NUMBER.matcher(rest).replaceFirst(" "))
        .results()
        .sorted(Comparator.comparing(line -> line.group(1) == null))
        .toList();
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    String days = day.replaceAll("\\D", "");
    String months = month.replaceAll("\\D", "");
    if (year == null || days.isEmpty() || months.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(months), Integer.parseInt(days)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
