package vn.vankho.plan;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the words around a time whether something is due then. */
final class DueWords {
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
  private static final Pattern NOT =
      Pattern.compile(
          "(?<!\\p{L})(?:từ|kể từ|tính từ|tính đến|bắt đầu|có hiệu lực|phát sinh|tồn đọng|giai đoạn"
              + "|(?:đã|được) (?:ban hành|thành lập|ký|cấp|hình thành|phê duyệt)"
              + "|(?:người|trẻ|trẻ em) sinh)(?: ngày)? ?$");
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
  private static final Pattern RANGE =
      Pattern.compile("^ ?(?:-|đến|tới) ?(?:hết )?(?:ngày|tháng|quý|năm|\\d)");

  private static final Pattern TIME_COLUMN =
      Pattern.compile("\nthời gian(?: (?:thực hiện|hoàn thành|dự kiến))? ?\n");

  private static final int NEAR = 90;

  private final FoldedText text;
  private final boolean yearly;
  private final int timeColumn;

  /**
   * @param yearly whether the plan is one for a single year, so that months need none of their own
   */
  DueWords(FoldedText text, boolean yearly) {
    this.text = text;
    this.yearly = yearly;
    Matcher column = TIME_COLUMN.matcher(text.lower());
    int from = text.lower().indexOf("\nthời gian");
    this.timeColumn = from >= 0 && column.find(from) ? column.start() : -1;
  }

  /** Where the words start that make a time one that something is due; absent where none do. */
  OptionalInt start(DueTime time) {
    int from = text.sentenceStart(time.start(), NEAR);
    String before = text.lower().substring(from, time.start());
    if (CUT_OFF.matcher(before).find() || isRange(time) || !isExact(time)) {
      return OptionalInt.empty();
    }
    Matcher by = BY.matcher(before);
    if (by.find() && isDemanded(before, by.start(), time)) {
      return OptionalInt.of(from + by.start());
    }
    return LABEL.matcher(before).find() || isCell(time)
        ? OptionalInt.of(time.start())
        : held(before, time);
  }

  /** A month or a quarter needs a year: its own, the plan's, or every year. */
  boolean isExact(DueTime time) {
    boolean open = time.grain() == DueTime.Grain.MONTH || time.grain() == DueTime.Grain.QUARTER;
    return !open || yearly || time.year().isPresent() || annualEnd(time.end()) > time.end();
  }

  /** Where "hằng năm" ends that follows a time; the time's own end where it does not. */
  int annualEnd(int end) {
    return text.has(" hằng năm", end) || text.has(" hàng năm", end) ? end + 9 : end;
  }

  boolean isRange(DueTime time) {
    Matcher range = RANGE.matcher(text.lower());
    return time.grain() != DueTime.Grain.DAY_OF_MONTH
        && range.region(time.end(), Math.min(text.length(), time.end() + 16)).find();
  }

  /** Whether the words before "by" leave it a demand: not "đã ban hành trước", "từ … đến hết". */
  private boolean isDemanded(String before, int by, DueTime time) {
    String lead = before.substring(0, by);
    boolean until = before.startsWith("đến hết", by);
    boolean finished = before.startsWith("hoàn thành", by) && time.grain() == DueTime.Grain.YEAR;
    return !NOT.matcher(lead).find()
        && (!until || (DONE.matcher(lead).find() && !lead.contains("từ ")))
        && (!finished || !hasShare(time));
  }

  /** A cell of a table that holds a time and nothing else, under the head of a column of times. */
  private boolean isCell(DueTime time) {
    return timeColumn >= 0
        && time.start() > timeColumn
        && text.paragraphStart(time.start()) == time.start()
        && text.paragraphEnd(time.end()) <= time.end() + 1;
  }

  /**
   * "tổ chức hội nghị trong tháng 9/2020", "Năm 2026 tiến hành sơ kết", "tổng kết vào năm 2030".
   */
  private OptionalInt held(String before, DueTime time) {
    Matcher in = IN.matcher(before);
    int lead = in.find() ? in.start() : before.length();
    boolean inside = lead < before.length();
    String words = before.substring(0, lead);
    boolean held =
        time.grain() == DueTime.Grain.YEAR
            ? isReviewed(time) || (inside && REVIEWED.matcher(words).find())
            : inside && DONE.matcher(before).find() && !hasShare(time);
    return held && !NOT.matcher(words).find()
        ? OptionalInt.of(time.start() - before.length() + lead)
        : OptionalInt.empty();
  }

  private boolean isReviewed(DueTime time) {
    Matcher review = REVIEW.matcher(text.lower());
    return review.region(time.end(), Math.min(text.length(), time.end() + 40)).lookingAt();
  }

  /** A sentence with a percentage sets a target and no date. */
  private boolean hasShare(DueTime time) {
    int from = text.sentenceStart(time.start(), NEAR * 2);
    return text.text().substring(from, text.sentenceEnd(time.end(), NEAR * 4)).contains("%");
  }
}
