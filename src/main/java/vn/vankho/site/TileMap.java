package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Draws the provinces as tiles that lie to one another as the provinces do. Where each tile stands
 * is said in {@code tiles.tsv}.
 */
final class TileMap {
  private static final int WIDTH = 54;
  private static final int HEIGHT = 46;
  private static final int GAP = 3;

  /** The provinces before the mergers of 1 July 2025, and those after. */
  enum Time {
    THEN("then", "Các tỉnh, thành phố trước ngày 01/7/2025"),
    NOW("now", "Các tỉnh, thành phố hiện nay");

    private final String key;
    private final String title;

    Time(String key, String title) {
      this.key = key;
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /**
   * A province's place.
   *
   * @param lines its name in at most two lines that fit a tile
   */
  record Tile(Time time, String name, List<String> lines, int column, int row) {}

  /** What the archive has of a province. */
  record Count(int documents, String href) {}

  private static final List<Tile> TILES =
      SiteTables.rows("tiles.tsv", 5).stream().map(TileMap::tile).toList();

  private TileMap() {}

  /** The tiles of a time, in the order of the table. */
  static List<Tile> tiles(Time time) {
    return TILES.stream().filter(tile -> tile.time() == time).toList();
  }

  /**
   * The map.
   *
   * @param counts by the province's name; provinces without documents are drawn empty
   */
  static Html draw(Time time, Map<String, Count> counts) {
    List<Tile> tiles = tiles(time);
    int columns = tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
    int rows = tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
    int most = counts.values().stream().mapToInt(Count::documents).max().orElse(1);
    List<Html> parts = new ArrayList<>();
    for (Tile tile : tiles) {
      parts.add(tile(tile, counts.getOrDefault(tile.name(), new Count(0, "")), most));
    }
    return Svg.picture(
        "tranh-" + time.key,
        columns * (WIDTH + GAP),
        rows * (HEIGHT + GAP),
        true,
        time.title(),
        "Mỗi ô một tỉnh, thành phố, đặt theo vị trí trên bản đồ; con số là số văn bản trong kho.",
        parts);
  }

  private static Html tile(Tile tile, Count count, int most) {
    int x = tile.column() * (WIDTH + GAP);
    int y = tile.row() * (HEIGHT + GAP);
    List<Html> parts = new ArrayList<>();
    parts.add(Svg.box("tile tile-" + shade(count.documents(), most), x, y, WIDTH, HEIGHT));
    for (int i = 0; i < tile.lines().size(); i++) {
      int line = y + 13 + 12 * i;
      parts.add(Svg.words("mid tile-name", x + WIDTH / 2, line, tile.lines().get(i)));
    }
    if (count.documents() > 0) {
      parts.add(Svg.words("mid strong", x + WIDTH / 2, y + 41, String.valueOf(count.documents())));
    }
    return Svg.link(count.href(), tile.name() + ": " + count.documents() + " văn bản", parts);
  }

  /** None, some, many: the number itself stands in the tile. */
  private static int shade(int count, int most) {
    return count == 0 ? 0 : 2 * count > most ? 2 : 1;
  }

  private static Tile tile(String[] row) {
    Time time =
        Stream.of(Time.values()).filter(t -> t.key.equals(row[0])).findFirst().orElseThrow();
    List<String> lines = List.of(row[2].split("\\|", -1));
    return new Tile(time, row[1], lines, Integer.parseInt(row[3]), Integer.parseInt(row[4]));
  }
}
