package vn.vankho.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A table as lines: one for each row, cells divided by a bar. Tables that only place things beside
 * each other, as the head and the foot of a plan do, come out cell by cell.
 */
final class TableLines {
  private static final String BAR = " | ";
  private static final int LAYOUT_ROWS = 5;
  private static final int LAYOUT_COLUMNS = 3;
  private static final int LAYOUT_CELL_LINES = 40;
  private static final Pattern LINE_END = Pattern.compile("\\n");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  /**
   * Words of a head or foot, without diacritics: the state's or the Party's name and motto, the
   * recipients (Decree 30/2020/NĐ-CP, annex I, II.1 and II.9; Instruction 36-HD/VPTW).
   */
  private static final List<String> HEAD_OR_FOOT =
      List.of(
          "cong hoa xa hoi chu nghia viet nam",
          "doc lap - tu do - hanh phuc",
          "dang cong san viet nam",
          "noi nhan:");

  private TableLines() {}

  static String of(Element table, boolean keepLines) {
    List<List<String>> rows =
        rows(table).stream()
            .map(
                row ->
                    cells(row).stream().map(cell -> MarkupWalker.lines(cell, keepLines)).toList())
            .toList();
    String caption =
        table.children().stream()
            .filter(child -> child.normalName().equals("caption"))
            .map(child -> MarkupWalker.lines(child, keepLines))
            .collect(Collectors.joining());
    boolean layout =
        table.attr("role").equals("presentation")
            || table.selectFirst("td table, th table") != null
            || isLayout(rows);
    return caption + (layout ? cellByCell(rows) : rowByRow(rows));
  }

  /** The rows of a table, of each cell its lines; empty if it only places things. */
  static Optional<String> of(List<List<String>> rows) {
    return isLayout(rows) ? Optional.empty() : Optional.of(rowByRow(rows));
  }

  private static List<Element> rows(Element table) {
    return table.children().stream()
        .flatMap(
            child ->
                child.normalName().equals("tr")
                    ? Stream.of(child)
                    : child.children().stream().filter(row -> row.normalName().equals("tr")))
        .toList();
  }

  private static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }

  private static boolean isLayout(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return columns <= 1
        || rows.stream().flatMap(List::stream).anyMatch(TableLines::isLong)
        || (rows.size() == 1 && rows.get(0).stream().anyMatch(TableLines::hasLines))
        || (rows.size() <= LAYOUT_ROWS && columns <= LAYOUT_COLUMNS && isHeadOrFoot(rows));
  }

  private static boolean isLong(String cell) {
    return cell.lines().count() > LAYOUT_CELL_LINES;
  }

  private static boolean hasLines(String cell) {
    return cell.lines().count() > 1;
  }

  private static boolean isHeadOrFoot(List<List<String>> rows) {
    String text = rows.stream().flatMap(List::stream).collect(Collectors.joining(" "));
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String folded =
        SPACES
            .matcher(plain.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('–', '-'))
            .replaceAll(" ");
    return HEAD_OR_FOOT.stream().anyMatch(folded::contains);
  }

  private static String cellByCell(List<List<String>> rows) {
    return rows.stream().flatMap(List::stream).collect(Collectors.joining());
  }

  private static String rowByRow(List<List<String>> rows) {
    return rows.stream()
        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
        .map(row -> row.stream().map(TableLines::oneLine).collect(Collectors.joining(BAR)))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String oneLine(String cell) {
    return LINE_END.matcher(cell.strip()).replaceAll(" ");
  }
}
