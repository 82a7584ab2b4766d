package vn.vankho.measure.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One way to damage a page, a row of {@code degradations.tsv}, which explains each value.
 *
 * @param ink blackness of the print, 0 to 1
 * @param cut the darkness from which on a pixel becomes black; 0 where greys stay
 */
record Damage(
    String name,
    double dpi,
    double skew,
    double blur,
    double ink,
    double shade,
    double grain,
    double patch,
    double specks,
    double cut,
    double jpeg,
    double stamp) {

  /** All ways, in the table's order. */
  static List<Damage> all() throws IOException {
    try (InputStream stream = Damage.class.getResourceAsStream("degradations.tsv")) {
      String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(row -> !row.startsWith("#")).map(Damage::of).toList();
    }
  }

  private static Damage of(String row) {
    String[] cells = row.split("\t", -1);
    double[] v = Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray();
    return new Damage(cells[0], v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10]);
  }

  /** The same, harder for a severity above 1 and milder below it. */
  Damage times(double severity) {
    return new Damage(
        name,
        Math.rint(dpi / Math.sqrt(severity)),
        skew * severity,
        blur * severity,
        Math.min(1, 1 - (1 - ink) * Math.sqrt(severity)),
        shade * severity,
        grain * severity,
        patch * severity,
        specks * severity,
        cut == 0 ? 0 : 0.42 + (cut - 0.42) * severity,
        jpeg == 0 ? 0 : Math.max(5, Math.min(95, jpeg / severity)),
        stamp);
  }
}
