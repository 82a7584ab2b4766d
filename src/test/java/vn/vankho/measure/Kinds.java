package vn.vankho.measure;

import static vn.vankho.measure.Folding.firstWord;
import static vn.vankho.measure.Likeness.alike;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The kinds of things that are scored, and when one that was read is the one that is annotated. */
final class Kinds {
  /** Annotators and OCR put a thing on this or that line; so far apart it is still the same. */
  static final int LINES = 2;

  private static final int CITATION_LINES = 3;
  private static final int FIGURE_LINES = 3;
  private static final int DEFECT_LINES = 6;

  /** A missing number or date of the document itself shows on its first lines. */
  private static final int HEAD_LINES = 20;

  private static final Set<String> STRUCTURAL =
      Set.of("numbering-gap", "missing-header", "date-order");
  private static final Set<String> MISSING = Set.of("missing-number", "missing-date");

  private static final ListKind DUTIES =
      new ListKind(
          "responsibilities",
          in("responsibilities"),
          new Matcher(
              Kinds::sameDuty,
              entry -> entry.is("doubtful") || entry.is("inline"),
              entry -> entry.is("inline")),
          List.of(Map.entry("canonical", equal("canonical", Folding::agency))));

  private static final ListKind TASKS =
      new ListKind(
          "tasks",
          in("tasks"),
          Matcher.by((gold, read) -> gold.near(read, LINES)),
          List.of(
              Map.entry("role", equal("role", Folding::fold)),
              Map.entry("with", (gold, read) -> partners(gold).equals(partners(read)))));

  /** In the order in which they are shown. */
  static final List<Kind> ALL =
      List.of(
          new HeaderKind("header"),
          recipients(),
          sections(),
          numbered(),
          named(),
          new BasisKind("legal basis"),
          DUTIES,
          new TaskKind(DUTIES, TASKS),
          deadlines(),
          targets(),
          defects());

  private Kinds() {}

  private static Kind recipients() {
    return new ListKind(
        "recipients",
        document ->
            document.part("header").texts("recipients").stream().map(Entry::ofText).toList(),
        Matcher.by((gold, read) -> alike(gold.text("text"), read.text("text"), 0.9)),
        List.of());
  }

  private static Kind sections() {
    return new ListKind(
        "sections",
        in("sections"),
        Matcher.by(
            (gold, read) ->
                gold.near(read, LINES) && equal("label", Folding::fold).test(gold, read)),
        List.of(
            Map.entry("level", equal("level", Function.identity())),
            Map.entry(
                "heading",
                (gold, read) -> alike(gold.text("heading"), read.text("heading"), 0.9))));
  }

  private static Kind numbered() {
    return new ListKind(
        "citations",
        in("citations", entry -> entry.has("symbol")),
        Matcher.by(
            (gold, read) ->
                gold.near(read, CITATION_LINES)
                    && equal("symbol", Folding::symbol).test(gold, read)),
        List.of(
            Map.entry("type", equal("type", Folding::fold)),
            Map.entry("date", equal("date", Folding::fold)),
            Map.entry(
                "issuer",
                (gold, read) ->
                    !gold.has("issuer") || equal("issuer", Folding::agency).test(gold, read))));
  }

  private static Kind named() {
    return new ListKind(
        "named citations",
        in("citations", entry -> !entry.has("symbol")),
        Matcher.by(Kinds::sameName),
        List.of());
  }

  private static Kind deadlines() {
    return new ListKind(
        "deadlines",
        in("deadlines"),
        Matcher.by(
            (gold, read) ->
                gold.near(read, LINES) && equal("date", Function.identity()).test(gold, read)),
        List.of(Map.entry("recurring", equal("recurring", Function.identity()))));
  }

  private static Kind targets() {
    return new ListKind(
        "targets",
        in("targets"),
        Matcher.by(Kinds::sameFigure),
        List.of(Map.entry("comparator", equal("comparator", Function.identity()))));
  }

  /** Of defects only those are scored that show in the structure. */
  private static Kind defects() {
    return new ListKind(
        "defects",
        in("defects", Kinds::structural),
        new Matcher(
            (gold, read) ->
                gold.near(read, DEFECT_LINES)
                    && equal("kind", Function.identity()).test(gold, read),
            entry -> entry.is("doubtful") || entry.is("external"),
            entry -> false),
        List.of());
  }

  private static boolean sameDuty(Entry gold, Entry read) {
    return gold.near(read, LINES)
        && (equal("canonical", Folding::agency).test(gold, read)
            || equal("agency", Folding::agency).test(gold, read));
  }

  private static boolean sameName(Entry gold, Entry read) {
    return gold.near(read, CITATION_LINES)
        && firstWord(gold.text("type")).equals(firstWord(read.text("type")))
        && (alike(gold.text("title", "surface"), read.text("title", "surface"), 0.8)
            || alike(gold.text("surface"), read.text("surface"), 0.8));
  }

  private static boolean sameFigure(Entry gold, Entry read) {
    return Math.abs(figureLine(gold) - figureLine(read)) <= FIGURE_LINES
        && gold.text("value").equals(read.text("value").replaceFirst("\\.0$", ""));
  }

  private static int figureLine(Entry target) {
    return target.number("value_line").orElse(target.line().orElse(0));
  }

  private static boolean structural(Entry defect) {
    String kind = defect.text("kind");
    return STRUCTURAL.contains(kind)
        || (MISSING.contains(kind) && defect.line().orElse(HEAD_LINES + 1) <= HEAD_LINES);
  }

  private static Set<String> partners(Entry task) {
    return task.texts("with").stream().map(Folding::agency).collect(Collectors.toSet());
  }

  private static BiPredicate<Entry, Entry> equal(String key, Function<String, String> folding) {
    return (gold, read) -> folding.apply(gold.text(key)).equals(folding.apply(read.text(key)));
  }

  private static Function<Entry, List<Entry>> in(String key) {
    return in(key, entry -> true);
  }

  private static Function<Entry, List<Entry>> in(String key, Predicate<Entry> which) {
    return document -> document.list(key).stream().filter(which).toList();
  }
}
