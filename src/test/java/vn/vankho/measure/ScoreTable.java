package vn.vankho.measure;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows scores as a table: a row for each kind, and the mean. */
final class ScoreTable {
  private ScoreTable() {}

  static String of(Scores scores) {
    String rows =
        scores.kinds().entrySet().stream()
            .map(kind -> row(kind.getKey(), kind.getValue()))
            .collect(Collectors.joining());
    return header() + rows + line("mean F1 %.3f", scores.meanF1());
  }

  private static String header() {
    return line(
        "%-17s %9s %7s %7s %5s %5s %5s  %s",
        "kind", "precision", "recall", "F1", "hit", "miss", "false", "attributes");
  }

  private static String row(String kind, Tally tally) {
    return line(
        "%-17s %9.3f %7.3f %7.3f %5d %5d %5d  %s",
        kind,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.hit(),
        tally.miss(),
        tally.surplus(),
        attributes(tally.attributes()));
  }

  private static String attributes(Map<String, Tally.Share> attributes) {
    return attributes.entrySet().stream()
        .map(attribute -> cell("%s %.2f", attribute.getKey(), attribute.getValue().value()))
        .collect(Collectors.joining("  "));
  }

  private static String line(String format, Object... values) {
    return cell(format, values).stripTrailing() + "\n";
  }

  private static String cell(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
