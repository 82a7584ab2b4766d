package vn.vankho.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Slug;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.ListPages.CountedLink;

/**
 * The whole archive as files, {@code /du-lieu/}. They are parted by province and year of issue, so
 * that a new document changes only those of its own part.
 */
final class DataPages {
  static final String URL = "du-lieu/";
  static final String DICTIONARY = URL + "tu-dien/";
  private static final Link HOME = new Link("", "Trang chủ");
  private static final Link DATA = new Link(URL, "Dữ liệu");

  private final Shelves shelves;
  private final Map<String, Map<String, List<HeldPlan>>> cells;

  private DataPages(Shelves shelves) {
    this.shelves = shelves;
    this.cells = DataFiles.cells(shelves.archive());
  }

  /** The page of all provinces. */
  record Overview(Frame frame, String lead, List<CountedLink> provinces) {}

  /** The files of one province. */
  record Province(Frame frame, String heading, String lead, List<YearFiles> years) {}

  record YearFiles(String year, String count, List<Link> files) {}

  /** What the columns mean. */
  record Dictionary(Frame frame, List<TableWords> tables) {}

  record TableWords(String id, String title, String file, List<ColumnWords> columns) {}

  record ColumnWords(String name, String meaning) {}

  static Stream<SiteFile> of(Shelves shelves) {
    DataPages pages = new DataPages(shelves);
    return Stream.of(
            Stream.of(pages.overview(), pages.dictionary(), pages.list()),
            pages.cells.keySet().stream().map(pages::province))
        .flatMap(Function.identity());
  }

  private SiteFile overview() {
    String lead =
        shelves.archive().plans().size()
            + " văn bản, chia theo tỉnh và năm ban hành: mỗi phần có một tệp JSON Lines và năm bảng"
            + " CSV.";
    List<CountedLink> provinces =
        cells.entrySet().stream()
            .map(
                e ->
                    new CountedLink(Slug.of(e.getKey()) + "/", e.getKey(), count(e.getValue()), ""))
            .toList();
    return new SiteFile.Page(
        URL + "index.html",
        "data",
        new Overview(shelves.frame(URL, "Dữ liệu", lead, HOME), lead, provinces));
  }

  private static String count(Map<String, List<HeldPlan>> years) {
    return years.values().stream().mapToInt(List::size).sum() + " văn bản";
  }

  private SiteFile province(String name) {
    String url = URL + Slug.of(name) + "/";
    String lead = count(cells.get(name)) + " trong kho, theo năm ban hành.";
    List<YearFiles> years = new ArrayList<>();
    cells.get(name).forEach((year, plans) -> years.add(0, yearFiles(year, plans.size())));
    return new SiteFile.Page(
        url + "index.html",
        "data-province",
        new Province(
            shelves.frame(url, "Dữ liệu: " + name, name + ": " + lead, HOME, DATA),
            name,
            lead,
            years));
  }

  private static YearFiles yearFiles(String year, int count) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(year + "/" + DataFiles.LINES, "JSON Lines"));
    for (DataTable table : DataTable.ALL) {
      links.add(new Link(year + "/" + table.file() + ".csv", table.title() + " (CSV)"));
    }
    String words = year.equals(DataFiles.NO_YEAR) ? "Không rõ năm" : year;
    return new YearFiles(words, count + " văn bản", links);
  }

  /** For programs: which files there are, and how many documents each has. */
  private SiteFile list() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode parts = node.putArray("parts");
    cells.forEach(
        (province, years) ->
            years.forEach(
                (year, plans) ->
                    parts
                        .addObject()
                        .put("province", province)
                        .put("year", year)
                        .put("documents", plans.size())
                        .put("folder", DataFiles.folder(province, year))));
    ArrayNode names = node.putArray("files").add(DataFiles.LINES);
    DataTable.ALL.stream().forEach(table -> names.add(table.file() + ".csv"));
    return new SiteFile.Words(URL + "index.json", node.toPrettyString() + "\n");
  }

  private SiteFile dictionary() {
    Map<String, String> meanings = meanings();
    List<TableWords> tables =
        DataTable.ALL.stream()
            .map(
                table ->
                    new TableWords(
                        table.file(),
                        table.title(),
                        table.file() + ".csv",
                        table.columns().stream()
                            .map(name -> column(table, name, meanings))
                            .toList()))
            .toList();
    String about = "Mỗi cột của các bảng dữ liệu nghĩa là gì.";
    return new SiteFile.Page(
        DICTIONARY + "index.html",
        "data-dictionary",
        new Dictionary(shelves.frame(DICTIONARY, "Từ điển dữ liệu", about, HOME, DATA), tables));
  }

  private static ColumnWords column(DataTable table, String name, Map<String, String> meanings) {
    String key = table.file() + "." + name;
    if (!meanings.containsKey(key)) {
      throw new IllegalArgumentException("data-dictionary.tsv does not explain " + key);
    }
    return new ColumnWords(name, meanings.get(key));
  }

  /** From {@code table.column} to what it means. */
  static Map<String, String> meanings() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DataPages.class.getResourceAsStream("data-dictionary.tsv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .collect(
              Collectors.toMap(
                  parts -> parts[0] + "." + parts[1],
                  parts -> parts[2],
                  (first, second) -> first,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
