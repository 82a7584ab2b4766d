package vn.vankho.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.PlanId;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.plan.Province;
import vn.vankho.plan.Provinces;
import vn.vankho.site.FlowPicture.Column;
import vn.vankho.site.FlowPicture.Edge;
import vn.vankho.site.FlowPicture.Node;
import vn.vankho.site.Frame.Link;

/** The archive in pictures, each beside a table that says the same. */
final class PicturesPage {
  static final String URL = "hinh/";
  private static final int DOCUMENTS = 15;

  /** More citing documents than this are drawn by province. */
  private static final int CITING = 20;

  private final Shelves shelves;
  private final String root = Shelves.root(URL);

  private PicturesPage(Shelves shelves) {
    this.shelves = shelves;
  }

  record View(Frame frame, List<Picture> maps, List<Picture> others) {}

  record Picture(String id, String title, String about, Html pictureHtml, Table table) {}

  record Table(List<String> heads, List<Row> rows) {}

  /** A line of a table; its head may lead somewhere. */
  record Row(String href, String head, List<String> cells) {}

  static SiteFile of(Shelves shelves) {
    PicturesPage page = new PicturesPage(shelves);
    Frame frame =
        shelves.frame(
            URL,
            "Kho bằng hình",
            "Bản đồ ô các tỉnh khi ấy và bây giờ, văn bản theo năm, văn bản nào dẫn văn bản nào.",
            new Link("", "Trang chủ"));
    View view =
        new View(frame, List.of(page.then(), page.now()), List.of(page.years(), page.citations()));
    return new SiteFile.Page(URL + "index.html", "pictures", view);
  }

  private Picture then() {
    Map<String, TileMap.Count> counts = new TreeMap<>();
    List<Row> rows = new ArrayList<>();
    for (ProvinceEntry province : shelves.archive().provinces()) {
      TileMap.Count count = new TileMap.Count(province.plans().size(), root + province.url());
      tile(TileMap.Time.THEN, province.name())
          .ifPresent(name -> counts.merge(name, count, PicturesPage::sum));
      rows.add(new Row(count.href(), province.name(), List.of(number(count.documents()))));
    }
    return map(TileMap.Time.THEN, "Theo tên tỉnh khi ban hành.", counts, rows);
  }

  private Picture now() {
    Map<String, List<ProvinceEntry>> today =
        shelves.archive().provinces().stream()
            .collect(Collectors.groupingBy(PicturesPage::today, TreeMap::new, Collectors.toList()));
    Map<String, TileMap.Count> counts = new TreeMap<>();
    List<Row> rows = new ArrayList<>();
    today.keySet().stream()
        .sorted(VietnameseOrder.by(name -> name))
        .forEach(
            name -> {
              List<ProvinceEntry> parts = today.get(name);
              int documents = parts.stream().mapToInt(p -> p.plans().size()).sum();
              String href = root + (parts.size() == 1 ? parts.get(0).url() : "tinh/");
              counts.put(name, new TileMap.Count(documents, href));
              String then =
                  parts.stream().map(ProvinceEntry::name).collect(Collectors.joining(", "));
              rows.add(new Row(href, name, List.of(then, number(documents))));
            });
    Table table = new Table(List.of("Nay là", "Khi ban hành", "Văn bản"), rows);
    return new Picture(
        "nay",
        TileMap.Time.NOW.title(),
        "Theo tỉnh, thành phố mà nơi ban hành nay thuộc về.",
        TileMap.draw(TileMap.Time.NOW, counts),
        table);
  }

  private Picture map(
      TileMap.Time time, String about, Map<String, TileMap.Count> counts, List<Row> rows) {
    Table table = new Table(List.of("Tỉnh, thành phố", "Văn bản"), rows);
    return new Picture("khi-ay", time.title(), about, TileMap.draw(time, counts), table);
  }

  /** The tile of a province; one that took another name has that of its old name then. */
  private static Optional<String> tile(TileMap.Time time, String name) {
    List<String> tiles = TileMap.tiles(time).stream().map(TileMap.Tile::name).toList();
    if (tiles.contains(name)) {
      return Optional.of(name);
    }
    return Provinces.all().stream()
        .filter(old -> old.times().stream().anyMatch(past -> past.successor().equals(name)))
        .map(Province::name)
        .filter(tiles::contains)
        .findFirst();
  }

  private static String today(ProvinceEntry province) {
    return Provinces.named(province.now()).map(Province::name).orElse(province.name());
  }

  private static TileMap.Count sum(TileMap.Count one, TileMap.Count other) {
    return new TileMap.Count(one.documents() + other.documents(), one.href());
  }

  private Picture years() {
    List<YearBars.Bar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (var year : shelves.archive().years()) {
      String href = root + year.url();
      String count = number(year.plans().size());
      String name = year.year().isPresent() ? number(year.year().getAsInt()) : "Không rõ năm";
      rows.add(new Row(href, name, List.of(count)));
      year.year().ifPresent(y -> bars.add(0, new YearBars.Bar(y, year.plans().size(), href)));
    }
    return new Picture(
        "theo-nam",
        "Văn bản theo năm",
        "Theo năm ban hành.",
        YearBars.draw(bars),
        new Table(List.of("Năm", "Văn bản"), rows));
  }

  /** Who cites the documents that are cited most. */
  private Picture citations() {
    List<CitedDocument> most =
        shelves.archive().documents().stream()
            .sorted(HomePage.MOST_CITED_FIRST)
            .limit(DOCUMENTS)
            .toList();
    Map<Node, Map<Integer, Integer>> citing = new LinkedHashMap<>();
    boolean few = shelves.archive().plans().size() <= CITING;
    for (int i = 0; i < most.size(); i++) {
      for (var mention : most.get(i).mentions()) {
        int document = i;
        node(mention.plan(), few)
            .ifPresent(
                node ->
                    citing
                        .computeIfAbsent(node, n -> new HashMap<>())
                        .merge(document, 1, Integer::sum));
      }
    }
    return new Picture(
        "dan-chieu",
        "Văn bản nào dẫn văn bản nào",
        "Những văn bản được dẫn nhiều nhất và nơi dẫn tới; nét càng đậm, càng nhiều lần.",
        flow(most, citing),
        new Table(
            List.of("Văn bản được dẫn", "Lần", "Nơi dẫn"), most.stream().map(this::row).toList()));
  }

  private Optional<Node> node(PlanId plan, boolean few) {
    HeldPlan held = shelves.plan(plan);
    return few
        ? Optional.of(new Surroundings(shelves, root).node(held))
        : shelves
            .province(plan)
            .map(p -> new Node(p.name(), p.name() + ": mọi văn bản", root + p.url()));
  }

  private Html flow(List<CitedDocument> most, Map<Node, Map<Integer, Integer>> citing) {
    Surroundings around = new Surroundings(shelves, root);
    List<Map.Entry<Node, Map<Integer, Integer>>> busiest =
        citing.entrySet().stream()
            .sorted(
                java.util.Comparator.comparing(
                        (Map.Entry<Node, Map<Integer, Integer>> e) ->
                            -e.getValue().values().stream().mapToInt(n -> n).sum())
                    .thenComparing(e -> e.getKey().hint()))
            .limit(CITING)
            .toList();
    List<Edge> edges = new ArrayList<>();
    for (int from = 0; from < busiest.size(); from++) {
      for (var to : new TreeMap<>(busiest.get(from).getValue()).entrySet()) {
        edges.add(new Edge(0, from, to.getKey(), to.getValue()));
      }
    }
    List<Column> columns =
        List.of(
            new Column("Nơi dẫn", busiest.stream().map(Map.Entry::getKey).toList()),
            new Column("Văn bản được dẫn", most.stream().map(around::node).toList()));
    return FlowPicture.draw(
        "tranh-dan",
        "Văn bản nào dẫn văn bản nào",
        most.size() + " văn bản được dẫn nhiều nhất, nối với nơi dẫn tới.",
        columns,
        edges);
  }

  private Row row(CitedDocument document) {
    List<String> places =
        document.mentions().stream()
            .map(mention -> mention.plan())
            .distinct()
            .map(plan -> shelves.province(plan).map(ProvinceEntry::name).orElse("không rõ tỉnh"))
            .distinct()
            .toList();
    String where =
        places.size() > 8 ? places.size() + " tỉnh, thành phố" : String.join(", ", places);
    return new Row(
        root + document.url(),
        Words.shortened(document.name(), 100),
        List.of(number(document.mentions().size()), where));
  }

  private static String number(int number) {
    return String.valueOf(number);
  }
}
