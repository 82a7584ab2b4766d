package vn.vankho.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.AgencyId;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.plan.Responsibility;
import vn.vankho.plan.Role;

/** Counts how agencies take part in what documents lay on them: agencies by columns. */
final class DutyMatrix {
  private final Shelves shelves;
  private final int columns;
  private final Map<AgencyId, Cell[]> rows = new HashMap<>();

  DutyMatrix(Shelves shelves, int columns) {
    this.shelves = shelves;
    this.columns = columns;
  }

  /** How an agency takes part. */
  enum Part {
    LEAD("C", "chủ trì", "lead"),
    SUPPORT("P", "phối hợp", "support"),
    CARRY_OUT("T", "thực hiện", "carry"),
    NAMED("N", "được nêu tên", "named");

    private final String letter;
    private final String words;
    private final String kind;

    Part(String letter, String words, String kind) {
      this.letter = letter;
      this.words = words;
      this.kind = kind;
    }

    String letter() {
      return letter;
    }

    String words() {
      return words;
    }

    /** The style class of its shape. */
    String kind() {
      return kind;
    }

    static Part of(Role role) {
      return switch (role) {
        case LEAD -> LEAD;
        case SUPPORT -> SUPPORT;
        case CARRY_OUT -> CARRY_OUT;
      };
    }
  }

  /** What one column lays on one agency. */
  static final class Cell {
    private final Map<Part, Integer> counts = new EnumMap<>(Part.class);
    private final String href;
    private boolean own;

    private Cell(String href) {
      this.href = href;
    }

    Map<Part, Integer> counts() {
      return counts;
    }

    /** Where the tasks are read: the agency's own place, or the first task that it helps with. */
    String href() {
      return href;
    }
  }

  /** An agency's line; a column that does not name the agency has no cell. */
  record Row(AgencyEntry agency, List<Optional<Cell>> cells) {
    long named() {
      return cells.stream().filter(Optional::isPresent).count();
    }
  }

  /** Where a cell leads. */
  interface Targets {
    /** To what a document lays on an agency. */
    String agency(AgencyId agency);

    /** To a task in which an agency that has none of its own takes part. */
    String task(AgencyId partner, int duty, int task);
  }

  /** Cells that lead to the page of a document. */
  static Targets on(String page) {
    return new Targets() {
      @Override
      public String agency(AgencyId agency) {
        return page + "#" + Anchors.agency(agency);
      }

      @Override
      public String task(AgencyId partner, int duty, int task) {
        return page + "#" + Anchors.task(duty, task);
      }
    };
  }

  /** Cells that lead to the lines of another matrix. */
  static Targets lines(String page) {
    return new Targets() {
      @Override
      public String agency(AgencyId agency) {
        return page + "#" + Anchors.agency(agency);
      }

      @Override
      public String task(AgencyId partner, int duty, int task) {
        return agency(partner);
      }
    };
  }

  /**
   * Adds what a document lays on agencies to a column. Own tasks come before those in which an
   * agency only helps, so that a cell leads to the own ones where there are any.
   */
  void add(HeldPlan held, int column, Targets targets) {
    List<Responsibility> duties = held.card().responsibilities();
    for (int i = 0; i < duties.size(); i++) {
      AgencyId agency = held.agencies().get(i);
      Cell cell = cell(agency, column, () -> targets.agency(agency));
      cell.own = true;
      duties.get(i).tasks().forEach(t -> cell.counts.merge(Part.of(t.role()), 1, Integer::sum));
    }
    for (int i = 0; i < duties.size(); i++) {
      for (int t = 0; t < duties.get(i).tasks().size(); t++) {
        for (String partner : duties.get(i).tasks().get(t).partners()) {
          int duty = i;
          int task = t;
          shelves
              .agency(partner)
              .map(AgencyEntry::id)
              .ifPresent(id -> help(id, column, () -> targets.task(id, duty, task)));
        }
      }
    }
  }

  private void help(AgencyId agency, int column, Supplier<String> href) {
    cell(agency, column, href).counts.merge(Part.SUPPORT, 1, Integer::sum);
  }

  /** All that a document gives to a matrix: who is named, how, and under what name today. */
  static List<String> facts(Shelves shelves, HeldPlan held) {
    List<String> facts = new ArrayList<>();
    facts.add(held.id() + " " + held.source().sha256());
    for (int i = 0; i < held.agencies().size(); i++) {
      shelves.archive().agency(held.agencies().get(i)).ifPresent(a -> facts.add(a.name()));
      held.card().responsibilities().get(i).tasks().stream()
          .flatMap(task -> task.partners().stream())
          .distinct()
          .forEach(partner -> shelves.agency(partner).ifPresent(a -> facts.add(a.name())));
    }
    return facts;
  }

  private Cell cell(AgencyId agency, int column, Supplier<String> href) {
    Cell[] cells = rows.computeIfAbsent(agency, id -> new Cell[columns]);
    if (cells[column] == null) {
      cells[column] = new Cell(href.get());
    }
    return cells[column];
  }

  /**
   * The lines, those first that most columns name.
   *
   * @param most how many lines at most
   */
  List<Row> rows(int most) {
    return rows.entrySet().stream()
        .flatMap(row -> row(row.getKey(), row.getValue()))
        .sorted(
            Comparator.comparing((Row row) -> -row.named())
                .thenComparing(VietnameseOrder.by(row -> row.agency().name())))
        .limit(most)
        .toList();
  }

  private Stream<Row> row(AgencyId id, Cell[] cells) {
    List<Optional<Cell>> settled = Arrays.stream(cells).map(DutyMatrix::settled).toList();
    return shelves.archive().agency(id).stream().map(agency -> new Row(agency, settled));
  }

  /** An agency that is named and given nothing is told apart from one that is not named. */
  private static Optional<Cell> settled(Cell cell) {
    if (cell != null && cell.own && cell.counts.isEmpty()) {
      cell.counts.put(Part.NAMED, 1);
    }
    return Optional.ofNullable(cell);
  }
}
