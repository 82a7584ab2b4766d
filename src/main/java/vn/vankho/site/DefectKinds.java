package vn.vankho.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What kinds of oddities are called, from {@code defect-kinds.tsv}. */
final class DefectKinds {
  private static final Map<String, Kind> KINDS = load();

  private DefectKinds() {}

  /**
   * A kind of oddity.
   *
   * @param name its short name
   * @param meaning what it means to a reader; empty if the table does not say
   */
  record Kind(String name, String meaning) {}

  /** The kind that data files call so; a kind that the table lacks is called by its code. */
  static Kind of(String code) {
    return KINDS.getOrDefault(code, new Kind(code, ""));
  }

  private static Map<String, Kind> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DefectKinds.class.getResourceAsStream("defect-kinds.tsv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .collect(
              Collectors.toMap(
                  parts -> parts[0],
                  parts -> new Kind(parts[1], parts[2]),
                  (first, second) -> first,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
