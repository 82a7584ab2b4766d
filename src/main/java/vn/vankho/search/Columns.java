package vn.vankho.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What filters and counts need of every plan, by the plans' numbers. Names are numbered in the
 * order in which they appear; -1 stands where a plan has none.
 */
final class Columns {
  private final Names province = new Names();
  private final Names provinceNow = new Names();
  private final Names kind = new Names();
  private final List<Integer> year = new ArrayList<>();
  private final List<Integer> length = new ArrayList<>();
  private final SortedMap<String, List<Integer>> agencies = new TreeMap<>();

  /** A column of names. */
  record Names(Map<String, Integer> names, List<Integer> values) {
    Names() {
      this(new LinkedHashMap<>(), new ArrayList<>());
    }

    void add(Optional<String> name) {
      values.add(
          name.filter(words -> !words.isEmpty())
              .map(words -> names.computeIfAbsent(words, any -> names.size()))
              .orElse(-1));
    }
  }

  /**
   * Adds the next plan.
   *
   * @param syllables its length as Lucene remembers it
   */
  void add(SearchItem item, int syllables) {
    int plan = year.size();
    province.add(item.province());
    provinceNow.add(item.provinceNow());
    kind.add(Optional.of(item.kind()));
    year.add(item.issued().map(day -> day.getYear()).orElse(-1));
    length.add(syllables);
    item.agencies().stream()
        .distinct()
        .forEach(name -> agencies.computeIfAbsent(name, any -> new ArrayList<>()).add(plan));
  }

  /** All but the agencies, which few queries need. */
  Map<String, Object> columns() {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("province", table(province));
    columns.put("provinceNow", table(provinceNow));
    columns.put("kind", table(kind));
    columns.put("year", year);
    columns.put("length", length);
    return columns;
  }

  /** Plans by the agencies that they lay tasks on. */
  SortedMap<String, List<Integer>> agencies() {
    return agencies;
  }

  private static Map<String, Object> table(Names column) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("names", List.copyOf(column.names().keySet()));
    table.put("values", column.values());
    return table;
  }
}
