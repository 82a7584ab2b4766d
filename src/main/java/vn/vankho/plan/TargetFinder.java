package vn.vankho.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * Finds the quantified objectives: percentages and counts in the sections that state objectives,
 * and percentages elsewhere in sentences that say what is striven for. Money, ages, times, what has
 * been reached already and shares of a budget are none.
 */
final class TargetFinder {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}(?:,\\d{1,3})?|\\d{1,3}\\.\\d{1,2})"
              + "(?:( ?(?:-|đến) ?\\d{1,3}(?:,\\d{1,2})?)? ?(%)|(?= \\p{L}))");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<!\\p{L})(?:ít nhất|tối thiểu|trên|hơn|dưới|không quá|tối đa|thêm|được|có|đạt|khoảng|còn"
              + "|mới|xây dựng|thành lập|hình thành|phát triển|duy trì|từ|là|giảm|tăng|[≥≤])(?: khoảng| từ| là)? ?$");
  private static final WordList NO_UNIT = WordList.of("target-no-units.tsv");
  private static final WordList UNIT_ENDS = WordList.of("target-unit-ends.tsv");
  private static final Pattern STRIVES =
      Pattern.compile("(?<!\\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu)(?!\\p{L})");
  private static final Pattern NO_TARGET =
      Pattern.compile(
          "(?<!\\p{L})(?:ước (?:đạt|thực hiện|tính)|đã (?:đạt|có|hoàn thành)|hiện nay|hiện có|hiện tại|thực tế"
              + "|kinh phí|ngân sách|mức chi|mức hỗ trợ|lãi suất|thuế suất|đồng/)(?!\\p{L})");

  private final Outline outline;
  private final FoldedText text;
  private final TargetPeriods periods;
  private final List<Span> zones;
  private final List<Target> targets = new ArrayList<>();

  private TargetFinder(Outline outline) {
    this.outline = outline;
    this.text = FoldedText.of(outline);
    this.periods = new TargetPeriods(outline, text);
    this.zones =
        outline.sections().stream()
            .filter(section -> !section.appendix() && statesObjectives(section.heading()))
            .map(section -> text.folded(section.span()))
            .toList();
  }

  static List<Target> find(Outline outline) {
    return new TargetFinder(outline).find();
  }

  private static boolean statesObjectives(String heading) {
    String words = heading.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
    return (words.contains("mục tiêu") || words.contains("chỉ tiêu"))
        && !words.contains("giải pháp");
  }

  private List<Target> find() {
    Span body = text.folded(outline.body());
    Matcher figure = FIGURE.matcher(text.lower()).region(body.start(), body.end());
    figure.useTransparentBounds(true);
    while (figure.find()) {
      boolean percent = figure.group(3) != null;
      Clause clause = Clause.around(text, figure.start(), figure.end());
      if (percent ? isPercentTarget(clause, figure.start()) : isCountTarget(clause, figure)) {
        targets.add(target(clause, figure, percent));
      }
    }
    return targets;
  }

  private boolean inZone(int at) {
    return zones.stream().anyMatch(zone -> zone.contains(at));
  }

  private boolean isPercentTarget(Clause clause, int at) {
    String sentence = text.lower().substring(clause.sentence(), clause.end());
    return (inZone(at) || STRIVES.matcher(sentence).find())
        && !NO_TARGET.matcher(text.lower().substring(clause.start(), clause.end())).find();
  }

  private boolean isCountTarget(Clause clause, Matcher figure) {
    if (!inZone(figure.start()) || NO_UNIT.startsAt(text, figure.end() + 1)) {
      return false;
    }
    String words = text.lower().substring(clause.start(), clause.end());
    return words.indexOf('%') < 0
        && !NO_TARGET.matcher(words).find()
        && COUNTED.matcher(text.lower().substring(clause.start(), figure.start())).find();
  }

  private Target target(Clause clause, Matcher figure, boolean percent) {
    int end = figure.end(percent ? 3 : 1);
    return new Target(
        text.origin(clause.start(), clause.end()),
        text.origin(figure.start(), end),
        value(figure.group(1)),
        percent ? "%" : unit(figure.end()),
        Comparison.of(
            text.lower().substring(clause.start(), figure.start()),
            text.lower().substring(end, clause.end()),
            figure.group(2) != null),
        periods.of(clause, figure.start(), end));
  }

  /**
   * Thousands are parted by dots, decimals by a comma; one or two digits after a dot are decimals.
   */
  private static BigDecimal value(String digits) {
    boolean thousands = digits.matches("\\d{1,3}(?:\\.\\d{3})+");
    return new BigDecimal((thousands ? digits.replace(".", "") : digits.replace(',', '.')))
        .stripTrailingZeros();
  }

  /** The thing counted: the words after the figure, at most four. */
  private String unit(int from) {
    int end = from;
    for (int words = 0;
        words < 4 && end < text.length() && text.text().charAt(end) == ' ';
        words++) {
      int next = end + 1;
      while (text.isWordAt(next)) {
        next++;
      }
      if (next == end + 1 || (words > 1 && UNIT_ENDS.startsAt(text, end + 1))) {
        break;
      }
      end = next;
    }
    return text.text().substring(from, end).strip();
  }
}
