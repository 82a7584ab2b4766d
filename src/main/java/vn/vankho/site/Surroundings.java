package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Mention;
import vn.vankho.archive.PlanId;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.site.FlowPicture.Column;
import vn.vankho.site.FlowPicture.Edge;
import vn.vankho.site.FlowPicture.Node;

/** Draws what stands around one document: who cites it, and what it cites. */
final class Surroundings {
  private static final int MOST = 10;

  private final Shelves shelves;
  private final String root;

  Surroundings(Shelves shelves, String root) {
    this.shelves = shelves;
    this.root = root;
  }

  /** Around a held document; nothing where it cites nothing and nothing cites it. */
  static Html of(Shelves shelves, HeldPlan held, Rows rows) {
    Surroundings all = new Surroundings(shelves, Shelves.root(held.url()));
    List<PlanId> by = shelves.citedBy(held.id());
    List<Node> cited =
        rows.cited(held).stream()
            .map(row -> new Node(row.shortName(), row.name(), row.href()))
            .toList();
    return all.draw(by, new Node(Shelves.name(held), Shelves.title(held), ""), cited);
  }

  /** Around a cited document, and beyond it where it is held. */
  static Html of(Shelves shelves, CitedDocument document, String root) {
    Surroundings all = new Surroundings(shelves, root);
    List<PlanId> by = document.mentions().stream().map(Mention::plan).distinct().toList();
    List<Node> cited =
        document.held().size() == 1
            ? shelves.documents(shelves.plan(document.held().get(0))).stream()
                .map(all::node)
                .toList()
            : List.of();
    return all.draw(by, all.node(document).here(), cited);
  }

  Node node(HeldPlan held) {
    String place = shelves.province(held.id()).map(ProvinceEntry::name).orElse("");
    String number = held.header().number().orElse(Shelves.type(held));
    String name = place.isEmpty() ? number : place + ", " + number;
    return new Node(name, Shelves.name(held) + ": " + Shelves.title(held), root + held.url());
  }

  Node node(CitedDocument document) {
    String name = Words.folded(document.name());
    return new Node(document.number().orElse(name), name, root + document.url());
  }

  private Html draw(List<PlanId> by, Node middle, List<Node> cited) {
    List<Node> citing = by.stream().limit(MOST).map(shelves::plan).map(this::node).toList();
    if (citing.isEmpty() && cited.isEmpty()) {
      return Html.NONE;
    }
    List<Column> columns = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    if (!citing.isEmpty()) {
      columns.add(column("Dẫn tới đây", citing, by.size()));
      shown(citing).forEach(i -> edges.add(new Edge(0, i, 0, 1)));
    }
    int at = columns.size();
    columns.add(new Column("Văn bản này", List.of(middle)));
    if (!cited.isEmpty()) {
      columns.add(column("Được dẫn", cited, cited.size()));
      shown(cited).forEach(i -> edges.add(new Edge(at, 0, i, 1)));
    }
    String about =
        by.size()
            + " văn bản dẫn tới; "
            + cited.size()
            + " văn bản được dẫn. Cùng các dữ kiện ấy nằm ở các danh sách bên cạnh.";
    return FlowPicture.draw("tranh-dan", "Quan hệ dẫn chiếu", about, columns, edges);
  }

  private static IntStream shown(List<Node> nodes) {
    return IntStream.range(0, Math.min(MOST, nodes.size()));
  }

  /** The first few; the lists beside the picture have all. */
  private static Column column(String heading, List<Node> nodes, int all) {
    String more = all > MOST ? " (" + MOST + " trong " + all + ")" : "";
    return new Column(heading + more, nodes.stream().limit(MOST).toList());
  }
}
