package vn.vankho.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * Finds the dates by which something must be done, reported or held. A time counts where words
 * before it say "by" ("trước", "chậm nhất", "xong"), where it is the whole of a label's value
 * ("Thời gian hoàn thành: Tháng 12/2025") or of a cell in a column of times, or where something is
 * to be held or finished in it ("tổ chức hội nghị trong tháng 9/2020"). Dates of cited documents,
 * cut-offs of data, beginnings, open periods and what is past at the plan's own date do not.
 */
final class DeadlineFinder {
  private static final Pattern NEXT = Pattern.compile("^ ?(?:và|,|;|hoặc)(?: trước)?(?: ngày)? ?$");
  private static final Pattern PLAN_YEAR = Pattern.compile("năm (20\\d{2})(?!\\d| ?-)");

  /** How far a sentence is read to either side of a date. */
  private static final int LONGEST = 400;

  private static final int LONGEST_ROW = 8;

  private final FoldedText text;
  private final Optional<LocalDate> issued;
  private final OptionalInt planYear;
  private final DueWords words;
  private final Recurrence recurrence;
  private final DeadlineContext context;
  private final List<Due> dues = new ArrayList<>();

  private DeadlineFinder(
      Outline outline, FoldedText text, Header header, List<Responsibility> duties) {
    this.text = text;
    this.issued = header.issued();
    this.planYear = yearOf(text.folded(outline.title()).of(text.lower()));
    this.words = new DueWords(text, planYear.isPresent());
    this.recurrence = new Recurrence(text);
    this.context = new DeadlineContext(text, duties);
  }

  static List<Deadline> find(
      Outline outline, FoldedText text, Header header, List<Responsibility> duties) {
    return new DeadlineFinder(outline, text, header, duties).find(outline);
  }

  /**
   * A time that something is due, with the words that say so.
   *
   * @param start offset of the preposition
   * @param row how many times before it stand in the same row: "trước ngày 01/6 và 15/11"
   */
  private record Due(int start, DueTime time, int row) {}

  /** The year of a plan for one year: that of its title, where it names no period. */
  private static OptionalInt yearOf(String title) {
    Matcher year = PLAN_YEAR.matcher(title.toLowerCase(Locale.ROOT));
    return year.find() && !title.contains("giai đoạn")
        ? OptionalInt.of(Integer.parseInt(year.group(1)))
        : OptionalInt.empty();
  }

  private List<Deadline> find(Outline outline) {
    Span foot = text.folded(outline.foot());
    for (DueTime time : DueTime.in(text, text.folded(outline.head()).end())) {
      if (!foot.contains(time.start()) && !isPast(time)) {
        due(time).ifPresent(dues::add);
      }
    }
    List<Deadline> deadlines = new ArrayList<>();
    for (int i = 0; i < dues.size(); i++) {
      deadlines.add(deadline(i));
    }
    return deadlines;
  }

  private Optional<Due> due(DueTime time) {
    OptionalInt start = words.start(time);
    if (start.isPresent()) {
      return Optional.of(new Due(start.getAsInt(), time, 0));
    }
    return goesOn(time)
        ? Optional.of(new Due(time.start(), time, dues.get(dues.size() - 1).row() + 1))
        : Optional.empty();
  }

  /** Whether only "và" or a comma parts a time from the last one that something is due. */
  private boolean goesOn(DueTime time) {
    if (dues.isEmpty() || words.isRange(time)) {
      return false;
    }
    Due last = dues.get(dues.size() - 1);
    int end = last.time().end();
    return time.start() >= end
        && time.start() - end < 18
        && last.row() < LONGEST_ROW
        && time.grain() == last.time().grain()
        && NEXT.matcher(text.lower().substring(end, time.start())).find();
  }

  private boolean isPast(DueTime time) {
    return issued.isPresent() && time.isBefore(issued.get());
  }

  private Deadline deadline(int index) {
    Due due = dues.get(index);
    int sentence = text.sentenceStart(due.start(), LONGEST);
    int end = words.annualEnd(due.time().end());
    int sentenceEnd = text.sentenceEnd(end, LONGEST);
    return new Deadline(
        text.origin(due.start(), end),
        dated(due.time()).written(),
        recurring(index, sentence),
        context.what(sentence, due.start(), end, sentenceEnd),
        context.who(sentence, sentenceEnd, due.start()),
        context.addressee(sentence, sentenceEnd),
        context.through(sentence, sentenceEnd));
  }

  private Optional<String> recurring(int index, int sentence) {
    Due due = dues.get(index);
    int first = index - due.row();
    int times = due.row() + 1;
    while (first + times < dues.size() && dues.get(first + times).row() == times) {
      times++;
    }
    return recurrence.of(sentence, dues.get(first).start(), due.time(), due.row(), times);
  }

  private DueTime dated(DueTime time) {
    boolean open = time.grain() == DueTime.Grain.MONTH || time.grain() == DueTime.Grain.QUARTER;
    return open && time.year().isEmpty() && planYear.isPresent()
        ? time.inYear(planYear.getAsInt())
        : time;
  }
}
