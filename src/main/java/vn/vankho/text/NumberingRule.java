package vn.vankho.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends the labels of headings and points where the numbering itself proves them: {@code €)}
 * between {@code b)} and {@code d)} is {@code c)}, {@code HI.} between {@code II.} and {@code IV.}
 * is {@code III.}. The order of points is that of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5: đ
 * after d. A label that could be its own, and one whose neighbours tell nothing, stays.
 */
final class NumberingRule implements RepairRule {
  private static final float SURE = 0.9f;
  private static final String POINTS = "abcdđeghiklmnopqrstuvxy";
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /** What recognition makes of the labels, by the right one. */
  private static final Map<String, List<String>> TAKEN_FOR =
      Tables.rows("numbering.tsv").stream()
          .map(row -> row.split("\t", 2))
          .collect(toUnmodifiableMap(cells -> cells[0], cells -> List.of(cells[1].split(" ", -1))));

  /** A line's label: a few letters or signs and what closes them, before the words. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^[ \\t]{0,8}(?:(?<label>[^\\s.,)]{1,5})(?<close>[.)]|,(?= ))[ \\t]{0,2}(?=\\p{L})"
              + "|(?<bare>b[ịìj]) (?=\\p{Lu}))",
          Pattern.MULTILINE);

  @Override
  public String name() {
    return ChangeKind.NUMBERING.rule();
  }

  /**
   * A label as it stands.
   *
   * @param span the label; with what closes it if that is wrong
   * @param seen its letters
   * @param closing what an edit has to put after them
   * @param point whether it is one of points, closed by a bracket
   * @param heading whether its line is written in capitals
   */
  private record Label(Span span, String seen, String closing, boolean point, boolean heading) {}

  @Override
  public List<Edit> edits(String text) {
    List<Label> points = new ArrayList<>();
    List<Label> numbers = new ArrayList<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      Label label = label(text, matcher);
      (label.point() ? points : numbers).add(label);
    }
    List<Edit> edits = new ArrayList<>();
    mendPoints(points, edits);
    mendHeadings(numbers, edits);
    edits.sort(Comparator.comparing(edit -> edit.span().start()));
    return edits;
  }

  private static Label label(String text, Matcher matcher) {
    String bare = matcher.group("bare");
    if (bare != null) {
      return new Label(
          new Span(matcher.start("bare"), matcher.end("bare")), bare, ")", true, false);
    }
    String close = matcher.group("close");
    int end = text.indexOf('\n', matcher.end());
    boolean heading = isHeading(text.substring(matcher.end(), end < 0 ? text.length() : end));
    boolean comma = close.equals(",");
    Span span = new Span(matcher.start("label"), matcher.end(comma ? "close" : "label"));
    String seen = matcher.group("label");
    return new Label(span, seen, comma ? "." : "", close.equals(")"), heading);
  }

  private static boolean isHeading(String words) {
    return words.chars().filter(Character::isUpperCase).count() >= 4
        && words.chars().noneMatch(Character::isLowerCase);
  }

  private static void mendPoints(List<Label> labels, List<Edit> edits) {
    String before = "";
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      String after = i + 1 < labels.size() ? labels.get(i + 1).seen() : "";
      before = point(label.seen(), before, after);
      if (!before.equals(label.seen())) {
        edits.add(edit(label, before));
      }
    }
  }

  /** What the label between two others has to be; as seen where they do not tell. */
  private static String point(String seen, String before, String after) {
    int at = before.length() == 1 ? POINTS.indexOf(before) + 1 : 0;
    String next = letter(at);
    if (!isTakenFor(seen, next)) {
      return seen;
    }
    String second = letter(at + 1);
    boolean followed = after.equals(second) || isTakenFor(after, second);
    boolean ownLabel = seen.length() > 1 || POINTS.contains(seen);
    return followed || (at > 0 && !ownLabel) ? next : seen;
  }

  private static String letter(int at) {
    return at < POINTS.length() ? POINTS.substring(at, at + 1) : "";
  }

  private static boolean isTakenFor(String seen, String meant) {
    return TAKEN_FOR.getOrDefault(meant, List.of()).contains(seen);
  }

  private static void mendHeadings(List<Label> labels, List<Edit> edits) {
    boolean roman =
        labels.stream().anyMatch(l -> l.heading() && ROMAN.contains(l.seen()))
            || holdsNumbers(labels);
    int count = 0;
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      if (label.heading() && roman && count < ROMAN.size()) {
        count = mendHeading(label, count, edits);
      } else if (i + 1 < labels.size()
          && labels.get(i + 1).seen().equals("2")
          && isTakenFor(label.seen(), "1")) {
        edits.add(edit(label, "1"));
      }
    }
  }

  /** Whether the first heading's next label counts again from 1: so it is of a higher kind. */
  private static boolean holdsNumbers(List<Label> labels) {
    return labels.size() > 1
        && labels.get(0).heading()
        && !labels.get(1).heading()
        && (labels.get(1).seen().equals("1") || isTakenFor(labels.get(1).seen(), "1"));
  }

  /** Mends one heading after so many, and says how many there are then. */
  private static int mendHeading(Label label, int count, List<Edit> edits) {
    String meant = ROMAN.get(count);
    boolean known = label.seen().equals(meant);
    if (known ? !label.closing().isEmpty() : isTakenFor(label.seen(), meant)) {
      edits.add(edit(label, meant));
      return count + 1;
    }
    return known ? count + 1 : Math.max(count, ROMAN.indexOf(label.seen()) + 1);
  }

  private static Edit edit(Label label, String meant) {
    return new Edit(label.span(), meant + label.closing(), SURE, ChangeKind.NUMBERING.rule());
  }
}
