package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vankho.plan.Province;
import vn.vankho.plan.Provinces;
import vn.vankho.site.TileMap.Count;
import vn.vankho.site.TileMap.Tile;
import vn.vankho.site.TileMap.Time;

class PicturesTest {
  private static Element picture(Html svg) {
    Document page = Jsoup.parse(svg.toString());
    Element picture = page.selectFirst("svg");
    String title = picture.attr("aria-labelledby");
    String about = picture.attr("aria-describedby");
    assertFalse(page.getElementById(title).text().isEmpty());
    assertFalse(page.getElementById(about).text().isEmpty());
    return picture;
  }

  @ParameterizedTest
  @EnumSource(Time.class)
  void everyProvinceOfATimeHasOneTileOfItsOwn(Time time) {
    LocalDate day = time == Time.THEN ? LocalDate.of(2024, 6, 30) : LocalDate.of(2025, 7, 1);
    Set<String> provinces =
        Provinces.all().stream()
            .filter(p -> p.times().stream().anyMatch(t -> holds(t, day)))
            .map(Province::name)
            .collect(Collectors.toSet());
    List<Tile> tiles = TileMap.tiles(time);
    assertEquals(provinces, tiles.stream().map(Tile::name).collect(Collectors.toSet()));
    assertEquals(time == Time.THEN ? 63 : 34, tiles.size());
    Set<List<Integer>> places = new HashSet<>();
    for (Tile tile : tiles) {
      assertTrue(places.add(List.of(tile.column(), tile.row())), tile.name());
      assertTrue(tile.lines().size() <= 2, tile.name());
    }
  }

  private static boolean holds(Province.Time time, LocalDate day) {
    return !day.isBefore(time.from()) && !day.isAfter(time.until());
  }

  @Test
  void aTileOfAProvinceWithDocumentsLeadsToIt() {
    Element map =
        picture(TileMap.draw(Time.THEN, Map.of("Đắk Lắk", new Count(7, "../tinh/dak-lak/"))));
    assertEquals(1, map.select("a").size());
    assertEquals("../tinh/dak-lak/", map.select("a").attr("href"));
    assertTrue(map.select("a").text().contains("7"));
    assertEquals(63, map.select("rect").size());
  }

  @Test
  void yearsWithoutDocumentsKeepTheirPlaceAndLongTimesAreCut() {
    Element bars =
        picture(
            YearBars.draw(List.of(new YearBars.Bar(2020, 1, "a"), new YearBars.Bar(2024, 4, "b"))));
    assertEquals(2, bars.select("rect").size());
    assertTrue(bars.text().contains("2022"));
    Element old =
        picture(
            YearBars.draw(List.of(new YearBars.Bar(1945, 1, "a"), new YearBars.Bar(2024, 4, "b"))));
    assertEquals(1, old.select("rect").size());
  }

  @Test
  void whatIsDrawnIsEscaped() {
    FlowPicture.Node node = new FlowPicture.Node("<b>", "\"><script>", "x?a&b");
    Html svg =
        FlowPicture.draw(
            "id", "t", "d", List.of(new FlowPicture.Column("<i>", List.of(node))), List.of());
    assertFalse(svg.toString().contains("<script>"));
    assertFalse(svg.toString().contains("<b>"));
    assertEquals("x?a&b", picture(svg).select("a").attr("href"));
  }

  @Test
  void linesGoFromBoxToBox() {
    FlowPicture.Node node = new FlowPicture.Node("a", "a", "a/");
    List<FlowPicture.Column> columns =
        List.of(
            new FlowPicture.Column("1", List.of(node, node)),
            new FlowPicture.Column("2", List.of(node)));
    Element svg =
        picture(
            FlowPicture.draw(
                "id",
                "t",
                "d",
                columns,
                List.of(new FlowPicture.Edge(0, 0, 0, 1), new FlowPicture.Edge(0, 1, 0, 3))));
    assertEquals(2, svg.select("path.flow").size());
    assertEquals(3, svg.select("rect.node").size());
  }
}
