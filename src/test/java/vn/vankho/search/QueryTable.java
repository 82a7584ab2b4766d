package vn.vankho.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.search.SearchQuery.Words;

/** The table that holds the Java side and the search page's script to one reading of queries. */
final class QueryTable {
  private QueryTable() {}

  /** A query with how it is read and what is said of it, in the table's notation. */
  record Row(String typed, String read, String notes) {}

  static List<Row> rows() {
    try (InputStream table = QueryTable.class.getResourceAsStream("query-language.tsv")) {
      String lines = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.startsWith("#")).map(QueryTable::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = (line + "\t\t").split("\t", -1);
    return new Row(cells[0], cells[1].strip(), cells[2].strip());
  }

  /** A query in the table's notation. */
  static String notation(SearchQuery query) {
    Stream<String> wanted =
        query.alternatives().isEmpty()
            ? Stream.of()
            : Stream.of(
                query.alternatives().stream()
                    .map(units -> units.stream().map(QueryTable::words).collect(joined(" ")))
                    .collect(joined(" | ")));
    Stream<String> excluded = query.excluded().stream().map(words -> "-" + words(words));
    Stream<String> filters =
        query.filters().stream()
            .map(f -> f.facet().name().toLowerCase(Locale.ROOT) + "=" + f.value());
    Stream<String> number = query.number().stream().map(key -> "#" + key);
    return Stream.of(wanted, excluded, filters, number)
        .flatMap(parts -> parts)
        .collect(joined(" "));
  }

  static String notes(SearchQuery query) {
    return query.notes().stream()
        .map(n -> n.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + n.words())
        .collect(joined("; "));
  }

  private static String words(Words words) {
    String syllables = String.join(" ", words.exact());
    return words.quoted() ? '"' + syllables + '"' : "[" + syllables + "]";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined(String by) {
    return Collectors.joining(by);
  }
}
