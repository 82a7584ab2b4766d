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
 * Reads who does what from tables such as {@code TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp
 * | Thời gian}. Only a header that names the columns makes a table one of duties.
 */
final class TableDuties {
  private static final String BODIES = "(?:cơ quan|đơn vị|đầu mối|sở|ngành|phân công|[,/ ]){0,6}+";
  private static final Pattern LEAD = Pattern.compile(BODIES + "(?:chủ trì|thực hiện)\\P{L}{0,9}");
  private static final Pattern SUPPORT =
      Pattern.compile(BODIES + "phối hợp(?: thực hiện)?\\P{L}{0,9}");
  private static final Pattern TASK =
      Pattern.compile(
          "(?:tên |nội dung )?(?:nhóm )?(?:các )?(?:nhiệm vụ|công việc|hoạt động|giải pháp|nội dung"
              + "|dự án|đề án).{0,40}");

  private static final Pattern ITEMS =
      Pattern.compile("\\s*;\\s*|\\s*\\n\\s*[-+•]\\s*|\\s*\\n\\s*\\n\\s*");
  private static final int LONGEST_LIST = 600;

  private final String text;
  private final TableReader.Table table;
  private final int task;
  private final int lead;
  private final int support;

  private TableDuties(String text, TableReader.Table table) {
    this.text = text;
    this.table = table;
    this.task = column(TASK);
    this.lead = column(LEAD);
    this.support = column(SUPPORT);
  }

  /** The duties that the tables of a text give, in their order. */
  static List<Responsibility> read(String text, Bars bars) {
    List<Responsibility> duties = new ArrayList<>();
    for (TableReader.Table table : TableReader.find(text, bars)) {
      TableDuties reader = new TableDuties(text, table);
      if (reader.task >= 0 && reader.lead >= 0) {
        table.rows().forEach(row -> duties.addAll(reader.duties(row)));
      }
    }
    return duties;
  }

  private int column(Pattern name) {
    for (int i = 0; i < table.header().size(); i++) {
      if (name.matcher(header(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private String header(int column) {
    return AgencyReader.words(text, table.header().get(column)).toLowerCase(Locale.ROOT).strip();
  }

  private static Optional<Span> cell(List<Span> row, int column) {
    return column >= 0 && column < row.size() ? Optional.of(row.get(column)) : Optional.empty();
  }

  /** The agencies in a cell, each on a line of its own or all in one list. */
  private List<AgencyMention> agencies(List<Span> row, int column) {
    Span cell = cell(row, column).filter(c -> c.length() <= LONGEST_LIST).orElse(new Span(0, 0));
    List<AgencyMention> agencies = new ArrayList<>();
    int from = cell.start();
    Matcher items = ITEMS.matcher(text).region(cell.start(), cell.end());
    while (items.find()) {
      agencies.addAll(list(new Span(from, items.start())));
      from = items.end();
    }
    agencies.addAll(list(new Span(from, cell.end())));
    return agencies;
  }

  private List<AgencyMention> list(Span words) {
    Span trimmed = TaskReader.trimmed(text, words);
    return trimmed.length() == 0 ? List.of() : AgencyList.ofHeading(text, trimmed);
  }

  private List<Responsibility> duties(List<Span> row) {
    Span words = cell(row, task).map(span -> TaskReader.trimmed(text, span)).orElse(new Span(0, 0));
    List<AgencyMention> leads = agencies(row, lead);
    List<AgencyMention> supports = agencies(row, support);
    if (words.length() == 0 || leads.isEmpty() || !certain(row, supports)) {
      return List.of();
    }
    Role role = header(lead).contains("chủ trì") ? Role.LEAD : Role.CARRY_OUT;
    return LeadLines.duties(leads, supports, role, words);
  }

  /** A row that lacks a merged cell is read only if the columns still hold what they should. */
  private boolean certain(List<Span> row, List<AgencyMention> supports) {
    boolean whole = row.size() == table.header().size();
    return whole || support < 0 || support >= row.size() || !supports.isEmpty();
  }
}
