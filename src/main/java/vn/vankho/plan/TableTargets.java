package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.text.Bars;
import vn.vankho.text.Span;

/**
 * Reads targets from tables that have a column for each year: {@code TT | Chỉ tiêu | ĐVT | 2026 |
 * 2027 | Đến năm 2030}. What was already reached ("Thực hiện 2024") is none, and the years may
 * stand in a second row of the header.
 */
final class TableTargets {
  private static final Pattern NAME =
      Pattern.compile("(?:tên |nội dung |các )?(?:chỉ tiêu|mục tiêu|tiêu chí).{0,40}");
  private static final Pattern UNIT = Pattern.compile("đvt|đv tính|đơn vị(?: tính)?");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:(?:kế hoạch|chỉ tiêu|mục tiêu|dự kiến|phấn đấu|kh)(?: thực hiện)? ?)?"
              + "(?:(giai đoạn |(?:đến |tới )(?:hết )?)?(?:năm )?(20\\d{2}(?: ?[-–] ?20\\d{2})?))");
  private static final Pattern VALUE =
      Pattern.compile(
          "([^\\d|]{0,20}?) ?(\\d{1,3}(?:\\.\\d{3})++|\\d{1,9}(?:,\\d{1,3})?|\\d{1,3}\\.\\d{1,2})"
              + " ?([%‰])?( ?(?:-|–|đến) ?\\d[\\d.,]{0,11})?( ?[%‰])?( trở lên| trở xuống)?");

  private final String text;
  private final TableReader.Table table;

  private TableTargets(String text, TableReader.Table table) {
    this.text = text;
    this.table = table;
  }

  /** The targets that the tables of a text give, in their order. */
  static List<Target> read(String text, Bars bars) {
    List<Target> targets = new ArrayList<>();
    if (mayHave(text)) {
      TableReader.find(text, bars).forEach(table -> new TableTargets(text, table).addTo(targets));
    }
    return targets;
  }

  /** A cheap look before the search: few texts have tables of targets. */
  private static boolean mayHave(String text) {

    return List.of("hỉ tiêu", "HỈ TIÊU", "ục tiêu", "ỤC TIÊU", "iêu chí", "IÊU CHÍ").stream()
        .anyMatch(text::contains);
  }

  private void addTo(List<Target> targets) {
    int name = column(NAME);
    int unit = column(UNIT);
    List<Optional<String>> periods = periods(table.header());
    List<List<Span>> rows = table.rows();
    if (periods.stream().allMatch(Optional::isEmpty)) {
      periods = periods(rows.get(0));
      rows = rows.subList(1, rows.size());
    }
    for (List<Span> row : name < 0 ? List.<List<Span>>of() : rows) {
      if (row.size() == table.header().size()) {
        addTo(targets, row, name, unit, periods);
      }
    }
  }

  private void addTo(
      List<Target> targets, List<Span> row, int name, int unit, List<Optional<String>> periods) {
    Span clause = TaskReader.trimmed(text, row.get(name));
    for (int i = 0; i < Math.min(row.size(), periods.size()); i++) {
      Optional<String> period = periods.get(i);
      if (period.isPresent() && i != name && i != unit && clause.length() > 0) {
        target(clause, row.get(i), unit < 0 ? "" : words(row.get(unit)), period)
            .ifPresent(targets::add);
      }
    }
  }

  private Optional<Target> target(Span clause, Span cell, String unit, Optional<String> period) {
    Span figure = TaskReader.trimmed(text, cell);
    Matcher value = VALUE.matcher(words(figure).replace(">=", "≥").replace("<=", "≤"));
    if (!value.matches()) {
      return Optional.empty();
    }
    boolean share = value.group(3) != null || value.group(5) != null;
    String after = value.group(6) == null ? "" : value.group(6);
    return Optional.of(
        new Target(
            clause,
            figure,
            Figure.value(value.group(2)),
            share ? "%" : unit,
            Comparison.of(value.group(1), after, value.group(4) != null),
            period));
  }

  private int column(Pattern name) {
    for (int i = 0; i < table.header().size(); i++) {
      if (name.matcher(words(table.header().get(i))).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** For each cell the period that it names, as it is written in sentences. */
  private List<Optional<String>> periods(List<Span> header) {
    return header.stream().map(this::words).map(TableTargets::period).toList();
  }

  private static Optional<String> period(String words) {
    Matcher period = PERIOD.matcher(words);
    if (!period.matches()) {
      return Optional.empty();
    }
    String years = period.group(2).replace('–', '-');
    String lead = period.group(1) == null ? "" : period.group(1);
    return Optional.of(years.length() > 4 ? "giai đoạn " + years : lead + "năm " + years);
  }

  private String words(Span cell) {
    return AgencyReader.words(text, TaskReader.trimmed(text, cell))
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
