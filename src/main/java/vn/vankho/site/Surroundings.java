package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.site.FlowPicture.Column;
import vn.vankho.site.FlowPicture.Edge;
import vn.vankho.site.FlowPicture.Node;

/** Draws what stands around one document: who cites it, and what it cites. */
final class Surroundings {
  private static final int MOST = 10;

  private final Shelves shelves;
  private final String root;

  private Surroundings(Shelves shelves, String root) {
    this.shelves = shelves;
    this.root = root;
  }

  /** Around a held document; nothing where it cites nothing and nothing cites it. */
  static Html of(Shelves shelves, HeldPlan held, String root) {
    Surroundings all = new Surroundings(shelves, root);
    List<Node> citing =
        shelves.citedBy(held.id()).stream().map(shelves::plan).map(all::node).toList();
    List<Node> cited = shelves.documents(held).stream().map(all::node).toList();
    return all.draw(citing, new Node(Shelves.name(held), Shelves.title(held), ""), cited);
  }

  /** Around a cited document, and beyond it where it is held. */
  static Html of(Shelves shelves, CitedDocument document, String root) {
    Surroundings all = new Surroundings(shelves, root);
    List<Node> citing =
        document.mentions().stream()
            .map(mention -> mention.plan())
            .distinct()
            .map(shelves::plan)
            .map(all::node)
            .toList();
    List<Node> cited =
        document.held().size() == 1
            ? shelves.documents(shelves.plan(document.held().get(0))).stream()
                .map(all::node)
                .toList()
            : List.of();
    return all.draw(citing, all.node(document).here(), cited);
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

  private Html draw(List<Node> citing, Node middle, List<Node> cited) {
    if (citing.isEmpty() && cited.isEmpty()) {
      return Html.NONE;
    }
    List<Column> columns = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    if (!citing.isEmpty()) {
      columns.add(column("Dẫn tới văn bản này", citing));
      shown(citing).forEach(i -> edges.add(new Edge(0, i, 0, 1)));
    }
    int at = columns.size();
    columns.add(new Column("Văn bản này", List.of(middle)));
    if (!cited.isEmpty()) {
      columns.add(column("Được văn bản này dẫn", cited));
      shown(cited).forEach(i -> edges.add(new Edge(at, 0, i, 1)));
    }
    String about =
        citing.size()
            + " văn bản dẫn tới; "
            + cited.size()
            + " văn bản được dẫn. Cùng các dữ kiện ấy nằm ở các danh sách bên cạnh.";
    return FlowPicture.draw("tranh-dan", "Quan hệ dẫn chiếu", about, columns, edges);
  }

  private static IntStream shown(List<Node> nodes) {
    return IntStream.range(0, Math.min(MOST, nodes.size()));
  }

  /** The first few; the lists beside the picture have all. */
  private static Column column(String heading, List<Node> nodes) {
    String more = nodes.size() > MOST ? " (" + MOST + " trong " + nodes.size() + ")" : "";
    return new Column(heading + more, nodes.stream().limit(MOST).toList());
  }
}
