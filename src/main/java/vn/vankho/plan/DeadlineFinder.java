package vn.vankho.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dates by which something must be done, reported or held. A time counts where words
 * before it say "by" ("trước", "chậm nhất", "xong"), where it is the whole of a label's value
 * ("Thời gian hoàn thành: Tháng 12/2025"), or where something is to be held or finished in it ("tổ
 * chức hội nghị trong tháng 9/2020"). Dates of cited documents, cut-offs of data, beginnings, open
 * periods and what is past at the plan's own date do not.
 */
final class DeadlineFinder {
  private static final String HOUR = "(?: \\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?: phút)?,?)?";
  private static final Pattern BY =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<!năm )trước|chậm nhất|muộn nhất|xong|hạn cuối|hạn chót|không muộn hơn"
              + "|đến hết|hoàn thành)"
              + "(?: (?:là|vào|trước|trong|đến|hết|cuối|xong|thời điểm)){0,3}"
              + HOUR
              + "(?: ngày)? ?$");
  private static final Pattern IN =
      Pattern.compile(
          "(?<!\\p{L})(?:trong|vào|dự kiến|khoảng)(?: (?:cuối|đầu|ngày|khoảng|trong|vào))? ?$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<!\\p{L})(?:thời gian(?: (?:thực hiện|hoàn thành|tổ chức|báo cáo|triển khai|gửi|trình))?"
              + "|thời hạn(?: \\p{L}{1,7}){0,3}|tiến độ(?: thực hiện| hoàn thành)?"
              + "|hoàn thành) ?:(?: (?:trong|vào|trước|hoàn thành|xong|dự kiến|ngày)){0,3} ?$");
  private static final Pattern NEXT = Pattern.compile("^ ?(?:và|,|;|hoặc)(?: trước)?(?: ngày)? ?$");
  private static final Pattern NOT =
      Pattern.compile(
          "(?<!\\p{L})(?:từ|kể từ|tính từ|tính đến|bắt đầu|ban hành|thành lập|sinh"
              + "|có hiệu lực|phát sinh|tồn đọng|cấp|ký|hình thành|giai đoạn)(?: ngày)? ?$");
  private static final Pattern CUT_OFF =
      Pattern.compile("(?:tính|chốt|lấy) (?:số liệu )?(?:từ|đến)|mốc số liệu");
  private static final Pattern DONE =
      Pattern.compile(
          "(?<!\\p{L})(?:hoàn thành|hoàn thiện|tổ chức|tiến hành|sơ kết|tổng kết|báo cáo|gửi|ban hành|trình"
              + "|nghiệm thu|bàn giao|khai mạc|công bố|đưa vào (?:sử dụng|vận hành)|phê duyệt)(?!\\p{L})");
  private static final Pattern REVIEW =
      Pattern.compile("^ (?:tiến hành |tổ chức )?(?:sơ kết|tổng kết)(?!\\p{L})");
  private static final Pattern REVIEWED =
      Pattern.compile("(?<!\\p{L})(?:sơ kết|tổng kết)(?!\\p{L})[^;.%]{0,60}$");
  private static final Pattern PLAN_YEAR = Pattern.compile("năm (20\\d{2})(?!\\d| ?-)");
  private static final Pattern RANGE =
      Pattern.compile("^ ?(?:-|đến|tới) ?(?:hết )?(?:ngày|tháng|quý|năm|\\d)");

  /** How far a sentence is read to either side of a date. */
  private static final int LONGEST = 400;

  private static final int LONGEST_ROW = 8;
  private static final Pattern TIME_COLUMN =
      Pattern.compile("\nthời gian(?: (?:thực hiện|hoàn thành|dự kiến))? ?\n");

  private final FoldedText text;
  private final Optional<LocalDate> issued;
  private final OptionalInt planYear;
  private final Recurrence recurrence;
  private final int timeColumn;
  private final DeadlineContext context;
  private final List<Due> dues = new ArrayList<>();

  private DeadlineFinder(
      Outline outline, FoldedText text, Header header, List<Responsibility> duties) {
    this.text = text;
    this.issued = header.issued();
    this.planYear = yearOf(outline.title().of(outline.text()).replaceAll("\\s+", " "));
    this.recurrence = new Recurrence(text);
    Matcher column = TIME_COLUMN.matcher(text.lower());
    this.timeColumn = column.find() ? column.start() : -1;
    this.context = new DeadlineContext(text, duties);
  }

  static List<Deadline> find(
      Outline outline, FoldedText text, Header header, List<Responsibility> duties) {
    return new DeadlineFinder(outline, text, header, duties)
        .find(outline.head().end(), outline.foot().start() > 0 ? outline.foot() : outline.head());
  }

  /**
   * A time that something is due, with the words that say so.
   *
   * @param start offset of the preposition
   * @param row how many times before it stand in the same row: "trước ngày 01/6 và 15/11"
   */
  private record Due(int start, DueTime time, int row) {}

  private static OptionalInt yearOf(String title) {
    Matcher year = PLAN_YEAR.matcher(title.toLowerCase(java.util.Locale.ROOT));
    return year.find() && !title.toLowerCase(java.util.Locale.ROOT).contains("giai đoạn")
        ? OptionalInt.of(Integer.parseInt(year.group(1)))
        : OptionalInt.empty();
  }

  private List<Deadline> find(int from, vn.vankho.text.Span foot) {
    int start = text.folded(new vn.vankho.text.Span(from, from)).start();
    vn.vankho.text.Span letterfoot = text.folded(foot);
    for (DueTime time : DueTime.in(text.lower(), start)) {
      if (!letterfoot.contains(time.start())) {
        consider(time);
      }
    }
    List<Deadline> deadlines = new ArrayList<>();
    for (int i = 0; i < dues.size(); i++) {
      deadlines.add(deadline(i));
    }
    return deadlines;
  }

  private void consider(DueTime time) {
    String before = text.lower().substring(sentenceStart(time.start(), 90), time.start());
    if (isRange(time) || isPast(time) || CUT_OFF.matcher(before).find()) {
      return;
    }
    Matcher by = BY.matcher(before);
    Matcher label = LABEL.matcher(before);
    if (by.find() && isDemanded(before, by.start(), time)) {
      dues.add(new Due(time.start() - before.length() + by.start(), time, 0));
    } else if (label.find() && isExact(time)) {
      dues.add(new Due(time.start(), time, 0));
    } else if (isCell(time)) {
      dues.add(new Due(time.start(), time, 0));
    } else if (goesOn(time)) {
      dues.add(new Due(time.start(), time, dues.get(dues.size() - 1).row() + 1));
    } else {
      considerHeld(before, time);
    }
  }

  /** Whether the words before "by" leave it a demand: not "ban hành trước ngày", "từ … đến hết". */
  private boolean isDemanded(String before, int by, DueTime time) {
    String lead = before.substring(0, by);
    boolean until = before.startsWith("đến hết", by);
    boolean finished = before.startsWith("hoàn thành", by) && time.grain() == DueTime.Grain.YEAR;
    return !NOT.matcher(lead).find()
        && !(until && !DONE.matcher(lead).find())
        && !(until && lead.contains("từ "))
        && !(finished && percent(time))
        && isExact(time);
  }

  private boolean isExact(DueTime time) {
    boolean dated = time.year().isPresent() || planYear.isPresent();
    return switch (time.grain()) {
      case MONTH, QUARTER ->
          dated
              || text.lower().startsWith(" hằng năm", time.end())
              || text.lower().startsWith(" hàng năm", time.end());
      case YEAR, DAY, DAY_OF_MONTH, DAY_OF_QUARTER -> true;
    };
  }

  private boolean goesOn(DueTime time) {
    if (dues.isEmpty()) {
      return false;
    }
    DueTime last = dues.get(dues.size() - 1).time();
    boolean near = time.start() >= last.end() && time.start() - last.end() < 18;
    return near
        && dues.get(dues.size() - 1).row() < LONGEST_ROW
        && time.grain() == last.grain()
        && NEXT.matcher(text.lower().substring(last.end(), time.start())).find();
  }

  /** "tổ chức hội nghị trong tháng 9/2020", "Năm 2026 tiến hành sơ kết". */
  /** A cell of a table that holds a time and nothing else, under the head of a column of times. */
  private boolean isCell(DueTime time) {
    return timeColumn >= 0
        && time.start() > timeColumn
        && text.paragraphStart(time.start()) == time.start()
        && text.paragraphEnd(time.end()) <= time.end() + 1
        && isExact(time);
  }

  private void considerHeld(String before, DueTime time) {
    boolean review =
        REVIEW
            .matcher(text.lower())
            .region(time.end(), Math.min(text.length(), time.end() + 40))
            .lookingAt();
    Matcher in = IN.matcher(before);
    boolean inside = in.find();
    int start = inside ? time.start() - before.length() + in.start() : time.start();
    boolean done = inside && DONE.matcher(before).find() && !percent(time) && isExact(time);
    boolean held =
        time.grain() == DueTime.Grain.YEAR
            ? review || (inside && REVIEWED.matcher(before.substring(0, in.start())).find())
            : done;
    if (held && !NOT.matcher(before.substring(0, inside ? in.start() : before.length())).find()) {
      dues.add(new Due(start, time, 0));
    }
  }

  private boolean isRange(DueTime time) {
    boolean until =
        RANGE
            .matcher(text.lower())
            .region(time.end(), Math.min(text.length(), time.end() + 16))
            .find();
    return until && time.grain() != DueTime.Grain.DAY_OF_MONTH;
  }

  private boolean isPast(DueTime time) {
    if (time.year().isEmpty() || issued.isEmpty()) {
      return false;
    }
    int year = time.year().getAsInt();
    LocalDate day = issued.get();
    return switch (time.grain()) {
      case DAY ->
          VietnameseDates.day(year, time.month(), time.day())
              .filter(d -> d.isBefore(day))
              .isPresent();
      case MONTH -> year * 12 + time.month() < day.getYear() * 12 + day.getMonthValue();
      default -> year < day.getYear();
    };
  }

  private boolean percent(DueTime time) {
    return text.text()
        .substring(sentenceStart(time.start(), 160), sentenceEnd(time.end()))
        .contains("%");
  }

  private int sentenceStart(int at, int most) {
    int limit = Math.max(text.paragraphStart(at), at - most);
    for (int i = at - 1; i >= limit; i--) {
      char c = text.text().charAt(i);
      if (c == ';' || (c == '.' && i + 1 < at && text.text().charAt(i + 1) == ' ')) {
        return Math.min(at, i + 1);
      }
    }
    return limit;
  }

  private int sentenceEnd(int at) {
    int limit = Math.min(text.paragraphEnd(at), at + LONGEST);
    for (int i = at; i < limit; i++) {
      char c = text.text().charAt(i);
      if (c == ';' || (c == '.' && !text.isWordAt(i + 1))) {
        return i;
      }
    }
    return limit;
  }

  private Deadline deadline(int index) {
    Due due = dues.get(index);
    DueTime time = due.time();
    int rowStart = index - due.row();
    int times = due.row() + 1;
    while (index - due.row() + times < dues.size()
        && dues.get(index - due.row() + times).row() == times) {
      times++;
    }
    int sentence = sentenceStart(due.start(), LONGEST);
    int first = dues.get(rowStart).start();
    Optional<String> recurring = recurrence.of(sentence, first, time, due.row(), times);
    int end = annualEnd(time.end());
    return new Deadline(
        text.origin(due.start(), end),
        dated(time).written(),
        recurring,
        context.what(sentence, due.start(), end, sentenceEnd(end)),
        context.who(sentence, sentenceEnd(end), due.start()),
        context.addressee(sentence, sentenceEnd(end)),
        context.through(sentence, sentenceEnd(end)));
  }

  private DueTime dated(DueTime time) {
    boolean open = time.grain() == DueTime.Grain.MONTH || time.grain() == DueTime.Grain.QUARTER;
    return open && time.year().isEmpty() && planYear.isPresent()
        ? time.inYear(planYear.getAsInt())
        : time;
  }

  private int annualEnd(int end) {
    boolean annual =
        text.lower().startsWith(" hằng năm", end) || text.lower().startsWith(" hàng năm", end);
    return annual ? end + 9 : end;
  }
}
