package vn.vankho.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.site.DutyMatrix.Cell;
import vn.vankho.site.DutyMatrix.Part;
import vn.vankho.site.DutyMatrix.Row;
import vn.vankho.site.Frame.Link;

/** Who does what: agencies by the documents that implement one decision, and by provinces. */
final class MatrixPages {
  /** More documents than this no table shows side by side: their provinces stand in their place. */
  static final int WIDEST = 30;

  private static final int LONGEST = 200;
  private static final int LONGEST_OF_ALL = 80;
  static final String OF_ALL = "co-quan/ma-tran/";
  static final String FOLDER = "ma-tran/";

  private final Shelves shelves;
  private final String url;
  private final String root;

  private MatrixPages(Shelves shelves, String url) {
    this.shelves = shelves;
    this.url = url;
    this.root = Shelves.root(url);
  }

  /** What a page shows. */
  record View(
      Frame frame,
      String heading,
      String lead,
      String caption,
      List<Link> ways,
      List<Column> columns,
      List<Line> lines,
      String cut) {}

  /** A column's head. */
  record Column(String href, String words, String note) {}

  record Line(String id, String href, String agency, String note, List<Square> squares) {}

  /**
   * A cell of the table.
   *
   * @param missing that most others name the agency and this one does not
   */
  record Square(String href, boolean missing, List<Sign> signs) {
    boolean isNone() {
      return !missing && signs.isEmpty();
    }
  }

  /** How often an agency takes part in one way; told by letter and shape. */
  record Sign(String kind, String letter, String count, String words) {}

  /** The matrices of a cited document, where at least two held ones implement it. */
  static Stream<PagePlan> of(Shelves shelves, CitedDocument document) {
    if (!shelves.hasMatrix(document)) {
      return Stream.empty();
    }
    List<HeldPlan> plans = shelves.implementers(document);
    String url = document.url() + FOLDER;
    MatrixPages whole = new MatrixPages(shelves, url);
    if (plans.size() <= WIDEST) {
      return Stream.of(
          whole.plan(document, "", plans, () -> whole.byDocument(document, plans, "")));
    }
    Map<ProvinceEntry, List<HeldPlan>> provinces = byProvince(shelves, plans);
    return Stream.concat(
        Stream.of(whole.plan(document, "", plans, () -> whole.byProvince(document, provinces))),
        provinces.entrySet().stream()
            .map(e -> inProvince(shelves, document, e.getKey(), e.getValue())));
  }

  private static PagePlan inProvince(
      Shelves shelves, CitedDocument document, ProvinceEntry province, List<HeldPlan> plans) {
    MatrixPages page = new MatrixPages(shelves, document.url() + FOLDER + province.id() + "/");
    return page.plan(
        document, province.name(), plans, () -> page.byDocument(document, plans, province.name()));
  }

  private PagePlan plan(
      CitedDocument document, String province, List<HeldPlan> plans, Supplier<Object> view) {
    Fingerprint print = new Fingerprint().facts(frame(document, province)).facts(ways(document));
    for (HeldPlan plan : plans) {
      print.facts(column(plan)).facts(DutyMatrix.facts(shelves, plan));
    }
    return PagePlan.of(url + "index.html", "matrix", print, view);
  }

  /** Agencies by provinces over the whole archive. */
  static SiteFile ofAll(Shelves shelves) {
    MatrixPages page = new MatrixPages(shelves, OF_ALL);
    Map<ProvinceEntry, List<HeldPlan>> provinces = new LinkedHashMap<>();
    for (ProvinceEntry province : shelves.archive().provinces()) {
      provinces.put(province, province.plans().stream().map(shelves::plan).toList());
    }
    String heading = "Cơ quan theo tỉnh";
    String lead = "Việc mà văn bản của từng tỉnh giao cho từng loại cơ quan.";
    Frame frame =
        shelves.frame(
            page.url, heading, lead, new Link("", "Trang chủ"), new Link("co-quan/", "Cơ quan"));
    List<Column> columns = provinces.keySet().stream().map(p -> page.column(p, p.url())).toList();
    List<Row> rows = page.counted(provinces, LONGEST_OF_ALL, Optional.empty());
    View view = page.view(frame, heading, lead, List.of(), columns, rows);
    return new SiteFile.Page(page.url + "index.html", "matrix", view);
  }

  /** More documents than a table can hold: the older ones share its last column. */
  private View byDocument(CitedDocument document, List<HeldPlan> plans, String province) {
    int own = plans.size() > WIDEST ? WIDEST - 1 : plans.size();
    List<Column> columns = new ArrayList<>(plans.stream().limit(own).map(this::column).toList());
    if (own < plans.size()) {
      columns.add(new Column(root + document.url(), "Cũ hơn", plans.size() - own + " văn bản"));
    }
    DutyMatrix matrix = new DutyMatrix(shelves, columns.size());
    for (int i = 0; i < plans.size(); i++) {
      matrix.add(plans.get(i), Math.min(i, own), DutyMatrix.on(root + plans.get(i).url()));
    }
    String lead =
        "Mỗi cột một văn bản thực hiện "
            + name(document)
            + ", mỗi hàng một cơ quan được giao việc.";
    return view(
        frame(document, province),
        heading(document, province),
        lead,
        ways(document),
        columns,
        matrix.rows(2 * LONGEST));
  }

  private View byProvince(CitedDocument document, Map<ProvinceEntry, List<HeldPlan>> provinces) {
    List<Column> columns =
        provinces.keySet().stream().map(p -> column(p, url + p.id() + "/")).toList();
    return view(
        frame(document, ""),
        heading(document, ""),
        "Mỗi cột một tỉnh; con số là số việc trong mọi văn bản của tỉnh thực hiện "
            + name(document)
            + ".",
        ways(document),
        columns,
        counted(provinces, LONGEST, Optional.of(url)));
  }

  /**
   * Sums of whole provinces.
   *
   * @param sub where a cell leads, below which each province has a page; absent for the first
   *     document that names the agency
   */
  private List<Row> counted(
      Map<ProvinceEntry, List<HeldPlan>> provinces, int most, Optional<String> sub) {
    DutyMatrix matrix = new DutyMatrix(shelves, provinces.size());
    int column = 0;
    for (Map.Entry<ProvinceEntry, List<HeldPlan>> province : provinces.entrySet()) {
      for (HeldPlan plan : province.getValue()) {
        matrix.add(
            plan,
            column,
            sub.map(s -> DutyMatrix.lines(root + s + province.getKey().id() + "/"))
                .orElse(DutyMatrix.on(root + plan.url())));
      }
      column++;
    }
    return matrix.rows(most);
  }

  private static Map<ProvinceEntry, List<HeldPlan>> byProvince(
      Shelves shelves, List<HeldPlan> plans) {
    Map<ProvinceEntry, List<HeldPlan>> provinces =
        new TreeMap<>(VietnameseOrder.by(ProvinceEntry::name));
    for (HeldPlan plan : plans) {
      shelves
          .province(plan.id())
          .ifPresent(p -> provinces.computeIfAbsent(p, any -> new ArrayList<>()).add(plan));
    }
    return provinces;
  }

  private View view(
      Frame frame,
      String heading,
      String lead,
      List<Link> ways,
      List<Column> columns,
      List<Row> rows) {
    List<Line> lines = rows.stream().map(row -> line(row, columns.size())).toList();
    String cut = rows.size() < LONGEST_OF_ALL ? "" : rows.size() + " cơ quan đứng đầu.";
    return new View(frame, heading, lead, heading, ways, columns, lines, cut);
  }

  private Line line(Row row, int columns) {
    boolean usual = columns > 1 && 2 * row.named() >= columns;
    List<Square> squares = new ArrayList<>();
    row.cells().forEach(cell -> squares.add(square(cell, usual)));
    return new Line(
        Anchors.agency(row.agency().id()),
        root + row.agency().url(),
        row.agency().name(),
        row.named() + "/" + columns,
        squares);
  }

  private static Square square(Optional<Cell> cell, boolean usual) {
    List<Sign> signs =
        cell.stream()
            .flatMap(c -> c.counts().entrySet().stream())
            .map(e -> sign(e.getKey(), e.getValue()))
            .toList();
    return new Square(cell.map(Cell::href).orElse(""), usual && cell.isEmpty(), signs);
  }

  private static Sign sign(Part part, int count) {
    String number = part == Part.NAMED ? "" : String.valueOf(count);
    return new Sign(part.kind(), part.letter(), number, part.words());
  }

  private Column column(HeldPlan plan) {
    String province = shelves.province(plan.id()).map(ProvinceEntry::name).orElse("");
    String number = plan.header().number().orElse(Shelves.type(plan));
    String year = Shelves.issued(plan).map(day -> " (" + day.getYear() + ")").orElse("");
    return province.isEmpty()
        ? new Column(root + plan.url(), number, year.strip())
        : new Column(root + plan.url(), province, number + year);
  }

  private Column column(ProvinceEntry province, String page) {
    return new Column(root + page, province.name(), "");
  }

  private Frame frame(CitedDocument document, String province) {
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(new Link("", "Trang chủ"));
    crumbs.add(new Link("van-ban/", "Văn bản được dẫn"));
    crumbs.add(
        new Link(document.url(), document.number().orElse(Words.shortened(name(document), 40))));
    if (!province.isEmpty()) {
      crumbs.add(new Link(document.url() + FOLDER, "Ma trận"));
    }
    String heading = heading(document, province);
    return shelves.frame(url, heading, heading + ".", crumbs.toArray(Link[]::new));
  }

  private static String heading(CitedDocument document, String province) {
    String where = province.isEmpty() ? "" : ", " + province;
    return "Ai làm gì theo " + Words.shortened(name(document), 120) + where;
  }

  private List<Link> ways(CitedDocument document) {
    return List.of(
        new Link(root + document.url(), "Những chỗ dẫn tới văn bản này"),
        new Link(root + document.url() + ComparisonPages.FOLDER, "So sánh từng mục"));
  }

  private static String name(CitedDocument document) {
    return Words.folded(document.name());
  }
}
