package vn.vankho.plan;

import java.util.HashMap;
import java.util.Map;
import vn.vankho.plan.Paragraph.Marker;

/**
 * Follows the numbering of a document and says which labels belong to it. A label that counts on
 * from the one before it is real; one that skips is real only where a paragraph surely begins; all
 * others are years, figures and dates that a line break put first.
 */
final class Numbering {
  /** How far a numbering may skip: documents do lose a part now and then. */
  private static final int FARTHEST_SKIP = 3;

  private static final String OUTER = "ACMI";
  private static final String ARTICLES = "1Điều";

  private final Map<String, Integer> last = new HashMap<>();
  private int lastOfAll;

  /**
   * Takes the label if it fits.
   *
   * @param label what the line opens with
   * @param rest what follows the label, on this line or, where it stands alone, on the next
   * @param sure whether a paragraph surely begins at this line
   */
  boolean accept(Label label, String rest, boolean sure) {
    if (!opensItem(label, rest, sure)) {
      return false;
    }
    String series = seriesOf(label);
    int before = last.getOrDefault(series, 0);
    int rank = label.rank();
    if (!countsOn(label, rank, before, sure) && !(sure && repeats(label, rest, before))) {
      return false;
    }
    restartBelow(label);
    last.put(series, rank == 0 ? before : rank);
    if (plainNumber(label)) {
      lastOfAll = rank;
    }
    return true;
  }

  /** Some writers put an f, which is no letter of the alphabet, between e and g. */
  private boolean countsOn(Label label, int rank, int before, boolean sure) {
    if (rank == 0) {
      return label.text().equals("f") && before == Ranks.ofLetter('e');
    }
    if (rank == before + 1) {
      return sure || label.marker() != Marker.LETTER || rank > 1 || label.style() == ')';
    }
    boolean continued = plainNumber(label) && rank == lastOfAll + 1;
    boolean skipped = rank > before && rank <= before + FARTHEST_SKIP;
    return continued || (sure && (rank == 1 || skipped));
  }

  /**
   * Writers give two parts one number now and then; the heading in capitals tells that it is one.
   */
  private static boolean repeats(Label label, String rest, int before) {
    return label.roman()
        && before > 1
        && label.rank() == before
        && Capitals.prevail(withoutRemark(rest));
  }

  /** Without "(chi tiết tại phụ lục đính kèm)". */
  private static String withoutRemark(String heading) {
    int bracket = heading.indexOf('(');
    return bracket > 0 ? heading.substring(0, bracket) : heading;
  }

  private static boolean plainNumber(Label label) {
    return label.marker() == Marker.NUMBER && !label.dotted() && !label.article();
  }

  /** A dotted item counts inside the item it names; all others inside the level above them. */
  private static String seriesOf(Label label) {
    return switch (label.marker()) {
      case ROMAN -> partSeries(label);
      case LETTER -> "a" + label.style();
      default -> label.article() ? ARTICLES : "1" + label.style() + label.series();
    };
  }

  /** The order of {@link #OUTER} is that of the parts: A, then chapters, then Mục, then I. */
  private static String partSeries(Label label) {
    if (label.chapter()) {
      return "C";
    }
    if (label.subchapter()) {
      return "M";
    }
    return label.roman() ? "I" : "A";
  }

  /** Articles count on through all chapters. */
  private static boolean inside(String series, String other) {
    int part = OUTER.indexOf(other);
    return !other.equals(ARTICLES) && (part < 0 || part > OUTER.indexOf(series));
  }

  private void restartBelow(Label label) {
    String series = seriesOf(label);
    last.keySet()
        .removeIf(
            other ->
                switch (label.marker()) {
                  case ROMAN -> inside(series, other);
                  case NUMBER ->
                      other.charAt(0) == 'a'
                          || (other.startsWith(series) && !other.equals(series))
                          || (label.article() && other.charAt(0) == '1' && !other.equals(series));
                  default -> false;
                });
  }

  private static boolean opensItem(Label label, String rest, boolean sure) {
    if (rest.isEmpty()) {
      return false;
    }
    int first = rest.codePointAt(0);
    boolean high = Character.isUpperCase(first) || "“\"‘'(".indexOf(first) >= 0;
    boolean low = Character.isLowerCase(first) && label.style() != '/';
    return high || (sure && (low || (label.spaced() && Character.isDigit(first))));
  }
}
