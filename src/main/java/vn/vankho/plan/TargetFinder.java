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
          "(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}(?:,\\d{1,3})?|\\d{1,3}\\.\\d{1,2})"
              + "(?:( ?(?:-|đến) ?\\d{1,3}(?:,\\d{1,2})?)? ?(%)|(?= \\p{L}))");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<!\\p{L})(?:ít nhất|tối thiểu|trên|hơn|dưới|không quá|tối đa|thêm|được|có|đạt|khoảng|còn"
              + "|mới|xuống|lên|xây dựng|thành lập|hình thành|phát triển|duy trì|từ|là|giảm|tăng|[≥≤])(?: khoảng| từ| là)? ?$");
  private static final WordList NO_UNIT = WordList.of("target-no-units.tsv");
  private static final WordList UNIT_ENDS = WordList.of("target-unit-ends.tsv");

  /** What makes a percentage outside the objectives a target too. */
  private static final Pattern STRIVES =
      Pattern.compile(
          "(?<!\\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|đến (?:hết )?năm (?:19|20)\\d{2}"
              + "|đạt từ \\d{1,3} ?% trở lên)(?!\\p{L})");

  private static final Pattern REACHED =
      Pattern.compile(
          "(?<!\\p{L})(?:ước (?:đạt|thực hiện|tính|vượt)|đã (?:đạt|có|hoàn thành)|hiện nay|(?<!phát )hiện có"
              + "|hiện tại|thực tế|tính đến)(?!\\p{L})");
  private static final Pattern NOW =
      Pattern.compile("(?:hiện nay|hiện có|hiện tại|hiện tỉnh|đến nay)(?!\\p{L})");
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<!\\p{L})(?:kinh phí|ngân sách|mức chi|mức hỗ trợ|lãi suất|thuế suất|đồng)(?!\\p{L})");
  private static final Pattern FROM = Pattern.compile("(?:tăng|giảm)(?:[^,;.%]{0,60} từ| từ) ?$");
  private static final Pattern TO = Pattern.compile("^[^;.]{0,40} (?:xuống|lên|còn)(?: còn)? ");

  /** How far the words reach that say how a figure is to be taken. */
  private static final int NEAR = 40;

  private final Outline outline;
  private final FoldedText text;
  private final TargetPeriods periods;
  private final List<Span> zones;
  private final List<Target> targets = new ArrayList<>();

  private TargetFinder(Outline outline, FoldedText text) {
    this.outline = outline;
    this.text = text;
    this.periods = new TargetPeriods(outline, text);
    this.zones = zones();
  }

  static List<Target> find(Outline outline, FoldedText text) {
    return new TargetFinder(outline, text).find();
  }

  private List<Span> zones() {
    List<Span> found = new ArrayList<>();
    outline.sections().stream()
        .filter(section -> !section.appendix() && statesObjectives(section.heading()))
        .map(section -> text.folded(section.span()))
        .forEach(found::add);
    for (int colon = text.text().indexOf(':');
        colon >= 0;
        colon = text.text().indexOf(':', colon + 1)) {
      if (introduces(colon)) {
        found.add(new Span(colon, Math.max(colon, sectionEnd(colon))));
      }
    }
    return found;
  }

  /** Whether a colon that ends a paragraph opens a list of targets: "các chỉ tiêu sau:". */
  private boolean introduces(int colon) {
    if (text.paragraphEnd(colon) > colon + 2) {
      return false;
    }
    String before = words(Math.max(text.paragraphStart(colon), colon - 2 * NEAR), colon);
    int clause = Math.max(before.lastIndexOf(". "), before.lastIndexOf(';'));
    return before.indexOf("chỉ tiêu", clause + 1) >= 0
        || before.indexOf("mục tiêu", clause + 1) >= 0;
  }

  /** The end of the innermost section that holds {@code at}; {@code at} where none does. */
  private int sectionEnd(int at) {
    Span place = text.origin(at, at + 1);
    return outline.sections().stream()
        .map(Section::span)
        .filter(span -> span.contains(place))
        .min(java.util.Comparator.comparingInt(Span::length))
        .map(span -> text.folded(span).end())
        .orElse(at);
  }

  private static boolean statesObjectives(String heading) {
    String words = heading.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
    return (words.contains("mục tiêu") || words.contains("chỉ tiêu"))
        && !words.contains("giải pháp");
  }

  private List<Target> find() {
    Span body = text.folded(outline.body());
    Matcher figure = FIGURE.matcher(text.lower());
    for (int at = body.start(); at < body.end(); at++) {
      if (startsFigure(at) && figure.region(at, body.end()).lookingAt()) {
        consider(figure);
        at = figure.end() - 1;
      }
    }
    return targets;
  }

  private boolean startsFigure(int at) {
    char c = text.text().charAt(at);
    if (c < '0' || c > '9' || at == 0) {
      return c >= '0' && c <= '9';
    }
    return !text.isWordAt(at - 1) && "/.,-".indexOf(text.text().charAt(at - 1)) < 0;
  }

  private void consider(Matcher figure) {
    boolean percent = figure.group(3) != null;
    if (!percent && !isCount(figure)) {
      return;
    }
    Clause clause = Clause.around(text, figure.start(), figure.end());
    if (percent ? isPercentTarget(clause, figure) : isCountTarget(clause, figure)) {
      targets.add(target(clause, figure, percent));
    }
  }

  private boolean inZone(int at) {
    return zones.stream().anyMatch(zone -> zone.contains(at));
  }

  private boolean isPercentTarget(Clause clause, Matcher figure) {
    boolean zone = inZone(figure.start());
    return (zone || STRIVES.matcher(words(clause.sentence(), clause.end())).find())
        && (zone || !MONEY.matcher(words(clause.start(), clause.end())).find())
        && isAhead(clause, figure);
  }

  /** Whether a figure is still to be reached: not "ước đạt 8%", not the 23 of "từ 23 xuống 18". */
  private boolean isAhead(Clause clause, Matcher figure) {
    boolean departure =
        FROM.matcher(words(Math.max(clause.start(), figure.start() - 2 * NEAR), figure.start()))
                .find()
            && TO.matcher(words(figure.end(), Math.min(clause.end(), figure.end() + 2 * NEAR)))
                .find();
    boolean condition = text.lower().startsWith(" có thể", figure.end());
    boolean background = NOW.matcher(words(clause.start(), figure.start())).lookingAt();
    return !background
        && !condition
        && !departure
        && !REACHED
            .matcher(words(Math.max(clause.start(), figure.start() - 2 * NEAR), figure.start()))
            .find();
  }

  private String words(int from, int to) {
    return text.lower().substring(from, to);
  }

  /** Whether a number without a percent sign may count something, to judge by the words at it. */
  private boolean isCount(Matcher figure) {
    return inZone(figure.start())
        && !NO_UNIT.startsAt(text, figure.end() + 1)
        && (COUNTED.matcher(before(figure)).find() || isJoined(figure));
  }

  private boolean isCountTarget(Clause clause, Matcher figure) {
    return words(clause.start(), clause.end()).indexOf('%') < 0
        && isAhead(clause, figure)
        && (COUNTED.matcher(before(figure)).find() || goesOn(clause, figure));
  }

  private String before(Matcher figure) {
    return words(
        Math.max(text.paragraphStart(figure.start()), figure.start() - NEAR), figure.start());
  }

  private boolean isJoined(Matcher figure) {
    return text.lower().startsWith(", ", figure.start() - 2)
        || text.lower().startsWith(" và ", figure.start() - 4);
  }

  /** "ít nhất 100 doanh nghiệp khởi nghiệp, 50 doanh nghiệp khoa học". */
  private boolean goesOn(Clause clause, Matcher figure) {
    if (!isJoined(figure) || targets.isEmpty()) {
      return false;
    }
    Target last = targets.get(targets.size() - 1);
    String unit = unit(figure.end());
    return last.span().start() == text.origin(clause.start(), clause.end()).start()
        && unit.split(" ", 2)[0].equals(last.unit().split(" ", 2)[0]);
  }

  private Target target(Clause clause, Matcher figure, boolean percent) {
    int end = figure.end(percent ? 3 : 1);
    return new Target(
        text.origin(clause.start(), clause.end()),
        text.origin(figure.start(), end),
        value(figure.group(1)),
        percent ? "%" : unit(figure.end()),
        Comparison.of(
            before(figure),
            words(end, Math.min(clause.end(), end + NEAR)),
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
