package vn.vankho.site;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.site.ComparedPlan.Item;
import vn.vankho.site.Frame.Link;

/** Documents that implement the same decision, side by side: facts first, then part by part. */
final class ComparisonPages {
  static final String FOLDER = "so-sanh/";

  /** As many as can be read side by side; the script shows those that the reader picks. */
  private static final int MOST = 6;

  private static final int LINES = 150;

  private final Shelves shelves;
  private final CitedDocument document;
  private final String url;
  private final String root;
  private final List<ComparedPlan> plans;

  private ComparisonPages(
      Shelves shelves, PlanFiles files, CitedDocument document, List<HeldPlan> held) {
    this.shelves = shelves;
    this.document = document;
    this.url = document.url() + FOLDER;
    this.root = Shelves.root(url);
    this.plans =
        held.stream()
            .map(plan -> new ComparedPlan(shelves, plan, files.reading(plan.id()), root))
            .toList();
  }

  /** What the page shows. */
  record View(
      Frame frame,
      String heading,
      String lead,
      List<Link> ways,
      List<Column> columns,
      List<Group> groups) {
    /** How many columns the table has, the one of its heads counted. */
    int width() {
      return columns.size() + 1;
    }
  }

  record Column(String href, String words, String note) {}

  record Group(String name, List<Line> lines) {
    /** Without the lines on which no document says anything. */
    Group told() {
      return new Group(
          name, lines.stream().filter(l -> !l.boxes().stream().allMatch(Box::isNone)).toList());
    }
  }

  /**
   * A line of the table.
   *
   * @param kind the style class: parts of parts are set back
   */
  record Line(String kind, String words, List<Box> boxes) {}

  record Box(List<Item> items) {
    boolean isNone() {
      return items.isEmpty();
    }
  }

  /** The comparison of a cited document, where at least two held ones implement it. */
  static Stream<SitePages.Spot> of(Shelves shelves, PlanFiles files, CitedDocument document) {
    if (!shelves.hasMatrix(document)) {
      return Stream.empty();
    }
    List<HeldPlan> all = shelves.implementers(document);
    List<HeldPlan> chosen = chosen(all);
    return Stream.of(
        new SitePages.Spot(
            Optional.of(chosen.get(0)),
            () -> Stream.of(plan(shelves, files, document, chosen, all.size()))));
  }

  private static PagePlan plan(
      Shelves shelves, PlanFiles files, CitedDocument document, List<HeldPlan> chosen, int all) {
    Fingerprint print = new Fingerprint().facts(all).facts(document.issued());
    print.facts(document.url()).facts(document.name()).facts(shelves.settings().title());
    for (HeldPlan plan : chosen) {
      print
          .words(plan)
          .facts(DutyMatrix.facts(shelves, plan))
          .facts(shelves.province(plan.id()).map(ProvinceEntry::name));
    }
    return PagePlan.of(
        document.url() + FOLDER + "index.html",
        "comparison",
        print,
        () -> new ComparisonPages(shelves, files, document, chosen).view(all));
  }

  /** The newest of each province, then the rest. */
  private static List<HeldPlan> chosen(List<HeldPlan> all) {
    Set<Optional<String>> provinces = new HashSet<>();
    List<HeldPlan> firsts = new ArrayList<>();
    List<HeldPlan> others = new ArrayList<>();
    for (HeldPlan plan : all) {
      (provinces.add(plan.header().province()) ? firsts : others).add(plan);
    }
    return Stream.concat(firsts.stream(), others.stream()).limit(MOST).toList();
  }

  private View view(int all) {
    String name = Words.folded(document.name());
    String heading = "So sánh các văn bản thực hiện " + Words.shortened(name, 120);
    String lead =
        plans.size() == all
            ? all + " văn bản đặt cạnh nhau: số liệu, rồi từng mục có tên gần nhau."
            : plans.size() + " trong " + all + " văn bản, mới nhất của mỗi tỉnh, đặt cạnh nhau.";
    Frame frame =
        shelves.frame(
            url,
            heading,
            heading + ".",
            new Link("", "Trang chủ"),
            new Link("van-ban/", "Văn bản được dẫn"),
            new Link(document.url(), document.number().orElse(Words.shortened(name, 40))));
    List<Link> ways =
        List.of(
            new Link(root + document.url(), "Những chỗ dẫn tới văn bản này"),
            new Link(root + document.url() + MatrixPages.FOLDER, "Ai làm gì, theo cơ quan"));
    return new View(frame, heading, lead, ways, columns(), groups());
  }

  private List<Column> columns() {
    return plans.stream()
        .map(plan -> new Column(plan.page(), plan.province(), Shelves.name(plan.held())))
        .toList();
  }

  private List<Group> groups() {
    return Stream.of(
            new Group(
                "Tổng quan",
                List.of(
                    line("Ban hành", ComparedPlan::issued),
                    line("Sau văn bản gốc", this::after),
                    line("Giai đoạn", ComparedPlan::period),
                    line("Việc, cơ quan", ComparedPlan::amounts))),
            new Group("Chỉ tiêu", List.of(line("Mức", ComparedPlan::targets))),
            new Group("Thời hạn", List.of(line("Khi nào, việc gì", ComparedPlan::deadlines))),
            new Group("Cơ quan", List.of(line("Chủ trì nhiều nhất", ComparedPlan::leads))),
            new Group("Kinh phí", List.of(line("Số tiền nêu trong văn bản", ComparedPlan::money))),
            new Group("Từng mục", parts()))
        .map(Group::told)
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  private Line line(String words, Function<ComparedPlan, List<Item>> items) {
    return new Line("", words, plans.stream().map(p -> new Box(items.apply(p))).toList());
  }

  private List<Item> after(ComparedPlan plan) {
    return document
        .issued()
        .flatMap(from -> Shelves.issued(plan.held()).map(to -> ChronoUnit.DAYS.between(from, to)))
        .filter(days -> days >= 0)
        .map(days -> new Item("", days + " ngày", ""))
        .stream()
        .toList();
  }

  private List<Line> parts() {
    return Alignment.of(plans.stream().map(ComparedPlan::parts).toList()).stream()
        .limit(LINES)
        .map(this::line)
        .toList();
  }

  private Line line(Alignment.Row row) {
    String words =
        row.parts().stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(part -> Words.shortened(part.heading(), 90))
            .orElse("");
    List<Box> boxes =
        IntStream.range(0, plans.size())
            .mapToObj(i -> new Box(row.parts().get(i).map(plans.get(i)::part).stream().toList()))
            .toList();
    return new Line(row.depth() == 0 ? "part" : "part under", words, boxes);
  }
}
