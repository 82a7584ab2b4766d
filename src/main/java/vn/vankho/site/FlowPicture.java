package vn.vankho.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws what leads to what: boxes in columns from left to right, with lines between neighbouring
 * columns.
 */
final class FlowPicture {
  private static final int BOX = 216;
  private static final int LINE = 30;
  private static final int BETWEEN = 110;
  private static final int TOP = 28;
  private static final int EDGE = 2;
  private static final int LONGEST = 30;

  private FlowPicture() {}

  /** A box; the hint is its name in full. */
  record Node(String words, String hint, String href) {
    /** The same on its own page: it leads nowhere. */
    Node here() {
      return new Node(words, hint, "");
    }
  }

  record Column(String heading, List<Node> nodes) {}

  /**
   * A line from a box of a column to one of the next.
   *
   * @param column of the box that it leaves
   * @param weight how much it stands for
   */
  record Edge(int column, int from, int to, int weight) {}

  static Html draw(
      String id, String title, String description, List<Column> columns, List<Edge> edges) {
    int most = columns.stream().mapToInt(column -> column.nodes().size()).max().orElse(0);
    int heaviest = edges.stream().mapToInt(Edge::weight).max().orElse(1);
    List<Html> parts = new ArrayList<>();
    for (Edge edge : edges.stream().sorted(Comparator.comparing(Edge::weight)).toList()) {
      int x = x(edge.column()) + BOX;
      int from = y(columns.get(edge.column()), edge.from(), most);
      int to = y(columns.get(edge.column() + 1), edge.to(), most);
      parts.add(Svg.curve("flow", x, from, x + BETWEEN, to, thickness(edge, heaviest)));
    }
    for (int i = 0; i < columns.size(); i++) {
      parts.addAll(column(columns.get(i), x(i), most));
    }
    int width = x(columns.size() - 1) + BOX + 2 * EDGE;
    return Svg.picture(id, width, TOP + most * LINE + 4, true, title, description, parts);
  }

  private static int thickness(Edge edge, int heaviest) {
    return heaviest == 1 ? 2 : 1 + 5 * edge.weight() / heaviest;
  }

  private static List<Html> column(Column column, int x, int most) {
    List<Html> parts = new ArrayList<>();
    parts.add(Svg.words("soft", x, 14, column.heading()));
    for (int i = 0; i < column.nodes().size(); i++) {
      Node node = column.nodes().get(i);
      int y = y(column, i, most);
      parts.add(
          Svg.link(
              node.href(),
              node.hint(),
              List.of(
                  Svg.box("node", x, y - 12, BOX, 24),
                  Svg.words("", x + 8, y + 4, Words.shortened(node.words(), LONGEST)))));
    }
    return parts;
  }

  private static int x(int column) {
    return EDGE + column * (BOX + BETWEEN);
  }

  /** Shorter columns stand in the middle. */
  private static int y(Column column, int index, int most) {
    int before = (most - column.nodes().size()) * LINE / 2;
    return TOP + before + index * LINE + LINE / 2;
  }
}
