package vn.vankho.plan;

import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.plan.Paragraph.Marker;
import vn.vankho.text.Span;

/** Finds where the heading of a numbered item ends. */
final class HeadingReader {
  /** Longer ones are paragraphs whose end mark was lost. */
  private static final int MOST_WORDS = 60;

  /** No heading is longer, capitals or not. */
  private static final int LONGEST = 1000;

  /** A heading that runs into its text is short, or names agencies. */
  private static final int MOST_RUN_IN_WORDS = 14;

  private static final int MOST_AGENCY_WORDS = 50;

  /**
   * A title of its own paragraph, with points under it, may be so long and still end in a point.
   */
  private static final int MOST_PARENT_WORDS = 40;

  /** Last words before a colon that introduces a list: what precedes is a sentence. */
  private static final Set<String> LEADS =
      Set.of("sau", "đây", "thể", "gồm", "có", "là", "như", "rằng", "đó", "hướng");

  private static final int FEWEST_LEADING_WORDS = 5;

  /** "Mục tiêu 2", "Tiểu dự án 1". */
  private static final int MOST_COUNTED_WORDS = 4;

  private static final int MOST_NAME_WORDS = 10;

  /** Names of places, parted by commas. */
  private static final Pattern UNITS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d]*+(?:(?:,| -)? (?:và )?(?:\\p{Lu}|\\d)[\\p{L}\\d]*+){1,60}");

  private HeadingReader() {}

  /**
   * From the first to the last word of the heading, empty where the item is a paragraph.
   *
   * @param next what follows the paragraph
   */
  static Span read(String text, Block block, Following next) {
    Span content = block.content();
    String words = content.of(text);
    if (isWholeWithColon(words, block)) {
      return content;
    }
    int colon = runInEnd(words, next == Following.POINTS);
    if (colon >= 0) {
      return new Span(content.start(), content.start() + colon);
    }
    boolean heading = words.length() <= LONGEST && isHeading(fold(words), block, next);
    return new Span(content.start(), heading ? content.end() : content.start());
  }

  /**
   * Whether the words after the colon are no text but the name of what was counted ("Mục tiêu 2:
   * Lĩnh vực kinh tế") or the units that were meant ("Ủy ban nhân dân các xã: A, B, C").
   */
  private static boolean isWholeWithColon(String words, Block block) {
    int colon = words.indexOf(':');
    if (colon < 2 || block.last().closes()) {
      return false;
    }
    String before = fold(words.substring(0, colon));
    String after = fold(words.substring(colon + 1));
    if (after.isEmpty() || count(before) > MOST_NAME_WORDS || Sentences.open(after)) {
      return false;
    }
    boolean counted = Character.isDigit(before.charAt(before.length() - 1));
    return (counted && count(before) <= MOST_COUNTED_WORDS && count(after) <= 2 * MOST_RUN_IN_WORDS)
        || (Agency.opens(before) && UNITS.matcher(after).matches());
  }

  /** Without line breaks, stars and end mark. */
  static String fold(String heading) {
    StringBuilder folded = new StringBuilder(heading.length());
    for (int at = 0; at < heading.length(); at++) {
      char unit = heading.charAt(at);
      boolean space = Character.isWhitespace(unit) || unit == '\u00a0';
      if (!space && unit != '*') {
        folded.append(unit);
      } else if (space && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    int end = folded.length();
    while (end > 0 && " .:;,".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }

  /** Where the colon of a run-in heading stands in the words; -1 where there is none. */
  private static int runInEnd(String words, boolean parent) {
    int colon = words.indexOf(':');
    if (colon >= 0 && Agency.bare(fold(words.substring(0, colon)))) {
      colon = words.indexOf(':', colon + 1);
    }
    if (colon < 2 || colon > LONGEST) {
      return -1;
    }
    String before = fold(words.substring(0, colon));
    boolean last = words.substring(colon + 1).replace("*", "").isBlank();
    return runsIn(before, last, last && parent) ? colon : -1;
  }

  private static boolean runsIn(String before, boolean last, boolean parent) {
    int count = count(before);
    if (Sentences.endsWithin(before.replace(":", ""))) {
      return false;
    }
    if ((Agency.opens(before) && count <= MOST_AGENCY_WORDS && !leads(before, count))
        || Capitals.prevail(before)
        || (parent && count <= MOST_PARENT_WORDS)) {
      return true;
    }
    boolean sentence =
        leads(before, count) || (Sentences.open(before) && count > MOST_RUN_IN_WORDS / 2);
    return !sentence && count <= (last ? 2 * MOST_RUN_IN_WORDS : MOST_RUN_IN_WORDS);
  }

  private static boolean leads(String before, int count) {
    return count >= FEWEST_LEADING_WORDS
        && LEADS.contains(before.substring(before.lastIndexOf(' ') + 1));
  }

  private static boolean isHeading(String folded, Block block, Following next) {
    if (Capitals.prevail(folded)) {
      return true;
    }
    int count = count(folded);
    if (Sentences.endsWithin(folded.replace("Đề nghị:", "")) || block.last().closesWith(',')) {
      return false;
    }
    if (!block.last().closes()) {
      return count <= (next == Following.POINTS ? MOST_WORDS + MOST_PARENT_WORDS : MOST_WORDS);
    }
    return block.last().closesWith('.') && count <= mostClosed(folded, block, next);
  }

  /** How many words a heading may have that ends in a full stop. */
  private static int mostClosed(String folded, Block block, Following next) {
    boolean part = block.label().filter(l -> l.marker() == Marker.ROMAN).isPresent();
    if (next == Following.POINTS || part) {
      return MOST_PARENT_WORDS;
    }
    if (next == Following.ANOTHER || Sentences.open(folded)) {
      return 0;
    }
    return Agency.opens(folded) ? MOST_RUN_IN_WORDS : MOST_RUN_IN_WORDS / 2;
  }

  private static int count(String words) {
    int count = 1;
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      count++;
    }
    return count;
  }
}
