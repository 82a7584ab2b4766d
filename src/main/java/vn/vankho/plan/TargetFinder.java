package vn.vankho.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.text.Span;

/**
 * Finds the quantified objectives: percentages and counts in the sections that state objectives,
 * and percentages elsewhere in sentences that say what is striven for. Money, ages, times, what has
 * been reached already and shares of a budget are none.
 */
final class TargetFinder {
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<!\\p{L})(?:[≥≤]|"
              + String.join("|", Words.lines("target-verbs.tsv"))
              + ")(?: (?:khoảng|từ|là|được|mới|hơn|trên|dưới|thêm|mức|cho)){0,2} ?$");

  /** Words that demand a number wherever they stand in a sentence that says what is striven for. */
  private static final Pattern DEMANDED =
      Pattern.compile(
          "(?<!\\p{L})(?:ít nhất|tối thiểu|không dưới|đạt|thêm|≥)(?: (?:khoảng|từ|trên|hơn)){0,2} ?$");

  /** What makes a percentage outside the objectives a target too. */
  private static final Pattern STRIVES =
      Pattern.compile(
          "(?<!\\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|đến (?:hết )?năm (?:19|20)\\d{2}"
              + "|đạt từ \\d{1,3} ?% trở lên)(?!\\p{L})");

  /** "ít nhất 50%". */
  private static final Pattern LEAST = Pattern.compile("(?:ít nhất|tối thiểu) ?$");

  /**
   * The opening words of a clause before its percentage: "Có 30% diện tích", "100% doanh nghiệp".
   */
  private static final Pattern OPENING = Pattern.compile("(?:có |đạt )?");

  /** A label before all of something: "Kết nối mạng: 100% trạm y tế có đường truyền". */
  private static final Pattern LABEL = Pattern.compile("[^:;.]{3,80}+: ?");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** Headings over what is and has been, and over what it costs. */
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "(?<!\\p{L})(?:thực trạng|hiện trạng|tình hình|kết quả|bối cảnh|khái quát|đặc điểm"
              + "|sự cần thiết|kinh phí|khen thưởng|nguồn lực)(?!\\p{L})");

  private static final Pattern SCORED = Pattern.compile("\\d điểm|điểm chuẩn|nếu đạt");

  private static final Pattern REACHED =
      Pattern.compile(
          "(?<!\\p{L})(?:ước (?:đạt|thực hiện|tính|vượt)|đã (?:đạt|có|hoàn thành)|hiện nay|(?<!phát )hiện có"
              + "|hiện tại|thực tế|tính đến)(?!\\p{L})");
  private static final Pattern NOW =
      Pattern.compile("(?:hiện nay|hiện có|hiện tại|hiện tỉnh|đến nay)(?!\\p{L})");
  private static final Pattern MONEY =
      Pattern.compile(
          "(?<!\\p{L})(?:kinh phí|ngân sách|mức chi|mức hỗ trợ|lãi suất|thuế suất|(?<!nguồn )vốn"
              + "|(?<=\\d |tỷ |tỉ |triệu |nghìn |ngàn )đồng)(?!\\p{L})");
  private static final Pattern FROM = Pattern.compile("(?:tăng|giảm)(?:[^,;.%]{0,60} từ| từ) ?$");
  private static final Pattern TO =
      Pattern.compile("^(?:[^;.]|\\.(?=\\d)){0,40} (?:xuống|lên|còn)(?: còn| dưới| trên)? ");

  /** "tăng 2 lần", "gấp 1,5 lần"; "02 lần" alone says how often. */
  private static final Pattern TIMES =
      Pattern.compile("(?<!\\p{L})(?:còn|gấp|tăng|giảm)(?: (?:khoảng|hơn|trên|từ))? ?$");

  /** How far the words reach that say how a figure is to be taken. */
  private static final int NEAR = 40;

  private static final int SHORTEST_LABEL = 7;

  private final Outline outline;
  private final FoldedText text;
  private final TargetPeriods periods;
  private final CountedUnit units;
  private final SpanIndex zones;
  private final SpanIndex backgrounds;
  private final List<Target> targets = new ArrayList<>();

  private TargetFinder(Outline outline, FoldedText text) {
    this.outline = outline;
    this.text = text;
    this.periods = new TargetPeriods(outline, text);
    this.units = new CountedUnit(text);
    this.zones = new SpanIndex(zones());
    this.backgrounds = new SpanIndex(parts(heading -> BACKGROUND.matcher(heading).find()));
  }

  static List<Target> find(Outline outline, FoldedText text) {
    List<Target> tabled = TableTargets.read(outline.text(), outline.bars());
    List<Target> targets = new TargetFinder(outline, text).find();
    if (tabled.isEmpty()) {
      return targets;
    }
    SpanIndex cells = new SpanIndex(tabled.stream().map(Target::figure).toList());
    return Stream.concat(
            targets.stream().filter(target -> !cells.contains(target.figure().start())),
            tabled.stream())
        .sorted(Comparator.comparingInt(target -> target.figure().start()))
        .toList();
  }

  private List<Span> zones() {
    List<Span> found = new ArrayList<>(parts(TargetFinder::statesObjectives));
    for (int colon = text.text().indexOf(':');
        colon >= 0;
        colon = text.text().indexOf(':', colon + 1)) {
      if (introduces(colon)) {
        found.add(new Span(colon, Math.max(colon, sectionEnd(colon))));
      }
    }
    return found;
  }

  /** The sections of the plan itself whose headings, in lower case, are as asked. */
  private List<Span> parts(Predicate<String> heading) {
    return outline.sections().stream()
        .filter(section -> !section.appendix())
        .filter(section -> heading.test(section.heading().toLowerCase(Locale.ROOT)))
        .map(section -> text.folded(section.span()))
        .toList();
  }

  /** Whether a colon that ends a paragraph opens a list of targets: "các chỉ tiêu sau:". */
  private boolean introduces(int colon) {
    if (text.paragraphEnd(colon) > colon + 2) {
      return false;
    }
    String before = words(Math.max(text.paragraphStart(colon), colon - 2 * NEAR), colon);
    int clause = Math.max(before.lastIndexOf(". "), before.lastIndexOf(';'));
    return Stream.of("chỉ tiêu", "mục tiêu", "phấn đấu")
        .anyMatch(word -> before.indexOf(word, clause + 1) >= 0);
  }

  /** The end of the innermost section that holds {@code at}; {@code at} where none does. */
  private int sectionEnd(int at) {
    return outline.holding(text.origin(at, at + 1)).stream()
        .findFirst()
        .map(section -> text.folded(section.span()).end())
        .orElse(at);
  }

  private static boolean statesObjectives(String words) {
    return (words.contains("mục tiêu") || words.contains("chỉ tiêu"))
        && !words.contains("giải pháp");
  }

  private List<Target> find() {
    Span body = text.folded(outline.body());
    int end = body.start();
    for (int at : text.starts()) {
      Optional<Figure> figure =
          at >= end && at < body.end() ? Figure.at(text, at, body.end()) : Optional.empty();
      if (figure.isPresent()) {
        consider(figure.get());
        end = figure.get().end();
      }
    }
    return targets;
  }

  private void consider(Figure figure) {
    if (!figure.isShare() && !isCount(figure)) {
      return;
    }
    Clause clause = Clause.around(text, figure.start(), figure.end());
    if (figure.isShare() ? isPercentTarget(clause, figure) : isCountTarget(clause, figure)) {
      targets.add(target(clause, figure));
    }
  }

  private boolean inZone(int at) {
    return zones.contains(at);
  }

  private boolean isPercentTarget(Clause clause, Figure figure) {
    return (inZone(figure.start()) || isStrivenFor(clause, figure)) && isAhead(clause, figure);
  }

  /** Whether the words outside the objectives make a percentage one: of no money and no scores. */
  private boolean isStrivenFor(Clause clause, Figure figure) {
    String words = words(clause.start(), clause.end());
    String lead = words(clause.start(), figure.start());
    boolean strives =
        STRIVES.matcher(words(clause.sentence(), clause.end())).find()
            || LEAST.matcher(lead).find()
            || OPENING.matcher(lead).matches()
            || (figure.value().compareTo(ALL) == 0 && LABEL.matcher(lead).matches());
    return strives
        && !isBackground(figure.start())
        && !MONEY.matcher(words).find()
        && !SCORED.matcher(words).find();
  }

  private boolean isBackground(int at) {
    return backgrounds.contains(at);
  }

  /** Whether a figure is still to be reached: not "ước đạt 8%", not the 23 of "từ 23 xuống 18". */
  private boolean isAhead(Clause clause, Figure figure) {
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
  private boolean isCount(Figure figure) {
    boolean zone = inZone(figure.start());
    boolean times = text.has("lần", figure.end() + 1) && TIMES.matcher(before(figure)).find();
    return (times || units.isCounted(figure.end()))
        && (zone || DEMANDED.matcher(before(figure)).find());
  }

  private boolean isCountTarget(Clause clause, Figure figure) {
    return words(clause.start(), figure.start()).indexOf('%') < 0
        && !isInBrackets(clause, figure)
        && isAhead(clause, figure)
        && (inZone(figure.start()) ? isCounted(clause, figure) : isAimed(clause, figure));
  }

  /** Where objectives are stated: by the words before it, or as the first words of its clause. */
  private boolean isCounted(Clause clause, Figure figure) {
    return figure.start() == clause.start()
        || COUNTED.matcher(before(figure)).find()
        || isLabelled(words(clause.start(), figure.start()).strip())
        || goesOn(clause, figure);
  }

  /** A label with its figure: "Đầu tư mới trạm 5G: 35 trạm". */
  private static boolean isLabelled(String before) {
    int colon = before.length() - 1;
    return colon > SHORTEST_LABEL
        && before.charAt(colon) == ':'
        && before
            .substring(colon - SHORTEST_LABEL, colon)
            .chars()
            .noneMatch(c -> "(:".indexOf(c) >= 0);
  }

  /** Elsewhere: "Phấn đấu mỗi xã có ít nhất 01 mô hình", "đến năm 2030 đạt 1.700 ha". */
  private boolean isAimed(Clause clause, Figure figure) {
    return DEMANDED.matcher(before(figure)).find()
        && STRIVES.matcher(words(clause.sentence(), figure.start())).find()
        && !isBackground(figure.start())
        && !MONEY.matcher(words(clause.start(), clause.end())).find();
  }

  /** What stands in brackets parts a figure: "35 trạm (trong đó: 09 trạm, 26 trạm)". */
  private boolean isInBrackets(Clause clause, Figure figure) {
    String before = words(clause.start(), figure.start());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private String before(Figure figure) {
    return words(
        Math.max(text.paragraphStart(figure.start()), figure.start() - NEAR), figure.start());
  }

  private boolean isJoined(Figure figure) {
    return text.lower().startsWith(", ", figure.start() - 2)
        || text.lower().startsWith(" và ", figure.start() - 4);
  }

  /** "ít nhất 100 doanh nghiệp khởi nghiệp, 50 doanh nghiệp khoa học". */
  private boolean goesOn(Clause clause, Figure figure) {
    if (!isJoined(figure) || targets.isEmpty()) {
      return false;
    }
    Target last = targets.get(targets.size() - 1);
    return last.span().start() == text.origin(clause.start(), clause.end()).start()
        && !last.unit().equals("%");
  }

  private Target target(Clause clause, Figure figure) {
    int end = figure.end();
    return new Target(
        text.origin(clause.start(), clause.end()),
        text.origin(figure.start(), end),
        figure.value(),
        figure.isShare() ? figure.sign() : units.after(end),
        Comparison.of(
            before(figure), words(end, Math.min(clause.end(), end + NEAR)), figure.range()),
        periods.of(clause, figure.start(), end));
  }
}
