package vn.vankho.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.plan.Paragraph.Marker;

/**
 * What a line opens with, if that may be a marker: only its neighbours can tell (a wrapped sentence
 * can put a year or a dash at the start of a line).
 *
 * @param marker the kind
 * @param text the label without punctuation; empty for bullets
 * @param style what stands after the label: lists nested in each other differ in it
 * @param rest offset, within the line's words, of what follows
 */
record Label(Marker marker, String text, char style, int rest) {
  private static final Pattern ROMAN =
      Pattern.compile("(?:(?:PHẦN|Phần)\\s+)?([IVX]{1,6})\\s{0,2}[.:/)-][\\s*]{0,9}");
  private static final Pattern PART =
      Pattern.compile("(?:PHẦN|Phần)\\s+([IVX]{1,6}|[A-D]|\\d)(?![\\p{L}\\d])[.:]?[\\s*]{0,9}");

  /** With a capital heading, an end mark or nothing after it: else a sentence speaks of one. */
  private static final Pattern DIVISION =
      Pattern.compile(
          "((?:CHƯƠNG|Chương)\\s+(?:[IVX]{1,6}|\\d{1,2})|(?:MỤC|Mục)\\s+\\d{1,2})(?![\\p{L}\\d])"
              + "(?:[.:]|(?=\\s*$)|(?=[\\s*-]{1,9}\\p{Lu}{2}))[\\s*-]{0,9}");

  private static final Pattern CAPITAL = Pattern.compile("([A-HĐ])\\.[\\s*]{1,9}");
  private static final Pattern ARTICLE = Pattern.compile("(Điều\\s\\d{1,3})[.:][\\s*]{0,9}");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3}+)(?!\\d)([.)]?)[\\s*]{0,9}");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})([.)/])[\\s*]{0,9}");
  private static final Pattern LETTER = Pattern.compile("([a-zđ])([).])[\\s*]{0,9}");
  private static final Pattern BULLET = Pattern.compile("([-–—+•▪*·])[\\s*]{0,9}");

  static Optional<Label> at(String words) {
    return switch (words.charAt(0)) {
      case 'I', 'V', 'X' -> match(ROMAN, words, Marker.ROMAN);
      case 'P' -> match(PART, words, Marker.ROMAN);
      case 'M' -> match(DIVISION, words, Marker.ROMAN);
      case 'C' ->
          match(DIVISION, words, Marker.ROMAN).or(() -> match(CAPITAL, words, Marker.ROMAN));
      case 'A', 'B', 'D', 'Đ', 'E', 'F', 'G', 'H' ->
          match(ARTICLE, words, Marker.NUMBER).or(() -> match(CAPITAL, words, Marker.ROMAN));
      case '-', '–', '—', '+', '•', '▪', '*', '·' -> match(BULLET, words, Marker.DASH);
      default -> numberOrLetter(words);
    };
  }

  private static Optional<Label> numberOrLetter(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return match(DOTTED, words, Marker.NUMBER).or(() -> match(NUMBER, words, Marker.NUMBER));
    }
    return match(LETTER, words, Marker.LETTER);
  }

  private static Optional<Label> match(Pattern pattern, String words, Marker marker) {
    Matcher matcher = pattern.matcher(words);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    if (marker == Marker.DASH) {
      Marker bullet = words.charAt(0) == '+' ? Marker.PLUS : Marker.DASH;
      return Optional.of(new Label(bullet, "", words.charAt(0), matcher.end()));
    }
    char style =
        matcher.groupCount() > 1 && !matcher.group(2).isEmpty() ? matcher.group(2).charAt(0) : '.';
    return Optional.of(new Label(marker, matcher.group(1), style, matcher.end()));
  }

  boolean dotted() {
    return marker == Marker.NUMBER && text.indexOf('.') > 0;
  }

  boolean article() {
    return text.startsWith("Điều");
  }

  /** "Chương I" of a normative document or of what it issues. */
  boolean chapter() {
    return text.startsWith("Chương") || text.startsWith("CHƯƠNG");
  }

  /** "Mục 2" of a chapter. */
  boolean subchapter() {
    return text.startsWith("Mục") || text.startsWith("MỤC");
  }

  /** Whether a space stands after the label: there is none inside figures such as 1.364. */
  boolean spaced() {
    return rest > text.length() + 1;
  }

  /** Whether the label is a Roman numeral alone. */
  boolean roman() {
    return !text.isEmpty() && text.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  boolean bullet() {
    return marker == Marker.DASH || marker == Marker.PLUS;
  }

  /** The rank within its series: II is 2, 3.4 is 4, đ is 5. */
  int rank() {
    return switch (marker) {
      case ROMAN -> Ranks.ofPart(text.substring(text.lastIndexOf(' ') + 1));
      case LETTER -> Ranks.ofLetter(text.charAt(0));
      case NUMBER -> Integer.parseInt(text.substring(series().length()));
      default -> 0;
    };
  }

  /** What precedes the rank: {@code 3.} for 3.4; empty for undotted labels. */
  String series() {
    if (article()) {
      return text.substring(0, 5);
    }
    return dotted() ? text.substring(0, text.lastIndexOf('.') + 1) : "";
  }
}
