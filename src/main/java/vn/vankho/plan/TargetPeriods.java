package vn.vankho.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * Reads in or by which time a target is to be reached: from its clause, its sentence, or the
 * headings over it; "hằng năm" in the clause wins.
 */
final class TargetPeriods {
  private static final List<String> ANNUAL = List.of("hằng năm", "hàng năm", "mỗi năm", "/năm");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\p{L})(?:(giai đoạn 20\\d{2} ?- ?20\\d{2})"
              + "|((?:đến (?:hết )?|tới )?)năm (20\\d{2})|(từ (?:năm )?20\\d{2} trở đi))(?![\\d-])");
  private static final Pattern COMPARED = Pattern.compile("(?:so với|bằng|của|như|cuối|từ|đầu) $");

  /** How far into a sentence its opening words reach. */
  private static final int OPENING = 24;

  private final Outline outline;
  private final FoldedText text;

  TargetPeriods(Outline outline, FoldedText text) {
    this.outline = outline;
    this.text = text;
  }

  /** The period of a figure at {@code figure}, ending at {@code end}. */
  Optional<String> of(Clause clause, int figure, int end) {
    if (isAnnual(clause.start(), clause.end())) {
      return Optional.of("hằng năm");
    }
    return last(clause.start(), figure)
        .or(() -> first(end, clause.end()))
        .or(() -> opening(clause))
        .or(() -> heading(figure));
  }

  private boolean isAnnual(int from, int to) {
    String words = text.lower().substring(from, to);
    return ANNUAL.stream().anyMatch(words::contains);
  }

  /** What opens the sentence holds for all its clauses: "Đến năm 2030, …; …", "Hằng năm, …; …". */
  private Optional<String> opening(Clause clause) {
    return isAnnual(clause.sentence(), Math.min(clause.start(), clause.sentence() + OPENING))
        ? Optional.of("hằng năm")
        : first(clause.sentence(), clause.start());
  }

  private Optional<String> last(int from, int to) {
    if (!mayHave(from, to)) {
      return Optional.empty();
    }
    Optional<String> period = Optional.empty();
    boolean until = false;
    Matcher year = YEAR.matcher(text.lower()).region(from, to);
    while (year.find()) {
      if (!isCompared(year.start())) {
        until |= "đến ".equals(year.group(2));
        period = Optional.of(written(year, until));
      }
    }
    return period;
  }

  /** A cheap look before the search: most clauses name no year. */
  private boolean mayHave(int from, int to) {
    return from < to && text.lower().substring(from, to).contains(" 20");
  }

  private Optional<String> first(int from, int to) {
    if (!mayHave(from, to)) {
      return Optional.empty();
    }
    Matcher year = YEAR.matcher(text.lower()).region(from, to);
    return year.find() && !isCompared(year.start())
        ? Optional.of(written(year, false))
        : Optional.empty();
  }

  private boolean isCompared(int at) {
    return COMPARED.matcher(text.lower().substring(Math.max(0, at - 10), at)).find();
  }

  private static String written(Matcher year, boolean until) {
    if (year.group(1) != null || year.group(4) != null) {
      return year.group();
    }
    return (until && year.group(2).isEmpty() ? "đến " : year.group(2)) + "năm " + year.group(3);
  }

  /** The nearest heading over the figure that names a period. */
  private Optional<String> heading(int figure) {
    return outline.holding(text.origin(figure, figure + 1)).stream()
        .map(section -> text.folded(section.head()))
        .flatMap(head -> named(head).stream())
        .findFirst();
  }

  private Optional<String> named(Span head) {
    return isAnnual(head.start(), head.end())
        ? Optional.of("hằng năm")
        : last(head.start(), head.end());
  }
}
