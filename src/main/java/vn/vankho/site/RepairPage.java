package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.archive.HeldPlan;
import vn.vankho.plan.Reading;
import vn.vankho.site.Frame.Link;
import vn.vankho.text.Correction;
import vn.vankho.text.LineFinding;
import vn.vankho.text.LineMap;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.Quality;
import vn.vankho.text.Span;
import vn.vankho.text.Suggestion;
import vn.vankho.text.WordRepairs;

/** The page "Những chỗ đã sửa" of a held document: what the repair changed, and what it doubts. */
final class RepairPage {
  /** Its place below the document's own. */
  static final String FOLDER = "sua-loi/";

  private static final int CONTEXT = 44;

  private final Shelves shelves;
  private final HeldPlan held;
  private final NormalizedText text;
  private final LineMap lines;

  private RepairPage(Shelves shelves, HeldPlan held, Reading reading) {
    this.shelves = shelves;
    this.held = held;
    this.text = reading.text();
    this.lines = text.lines();
  }

  /**
   * What the page shows.
   *
   * @param quality what the estimate says of the whole text; empty for a clean one
   * @param pin lines for the facts file, to take a change back or to make another
   * @param factsFile the name of that file
   */
  record View(
      Frame frame,
      String heading,
      String planHref,
      String rulesHref,
      String summary,
      String quality,
      List<Change> changes,
      List<Change> doubts,
      List<Finding> findings,
      String factsFile,
      String pin) {
    boolean hasChanges() {
      return !changes.isEmpty();
    }

    boolean hasDoubts() {
      return !doubts.isEmpty();
    }

    boolean hasFindings() {
      return !findings.isEmpty();
    }
  }

  /** A change that was made, or that may be due. */
  record Change(
      String id,
      String href,
      String line,
      String before,
      String was,
      String became,
      String after,
      String rule,
      String sure) {}

  /** A line that is damaged as a whole. */
  record Finding(String line, String words, String note) {}

  /** The page, where there is anything to show on it. */
  static Stream<PagePlan> of(Shelves shelves, PlanFiles files, HeldPlan held) {
    if (!held.card().mended().any()) {
      return Stream.empty();
    }
    Fingerprint inputs = new Fingerprint().words(held).number(shelves.everyPage());
    return Stream.of(
        PagePlan.of(
            url(held) + "index.html",
            "repairs",
            inputs,
            () -> new RepairPage(shelves, held, files.reading(held.id())).view()));
  }

  private static String url(HeldPlan held) {
    return held.url() + FOLDER;
  }

  private static Frame frame(Shelves shelves, HeldPlan held) {
    String title = "Những chỗ đã sửa · " + Shelves.name(held);
    return shelves.frame(
        url(held),
        title,
        "Từng chỗ mà kho này sửa chữ trong " + Shelves.name(held) + ", kèm chữ gốc.",
        new Link("", "Trang chủ"),
        new Link("ke-hoach/", "Kế hoạch"),
        new Link(held.url(), Shelves.name(held)));
  }

  private View view() {
    List<Correction> repairs = WordRepairs.of(text);
    List<Change> changes =
        IntStream.range(0, repairs.size()).mapToObj(i -> change(repairs.get(i), i)).toList();
    List<Change> doubts = text.suggestions().stream().map(this::doubt).toList();
    List<Finding> findings = text.quality().findings().stream().map(this::finding).toList();
    String file = held.source().name();
    return new View(
        frame(shelves, held),
        Shelves.name(held),
        "../",
        Shelves.root(url(held)) + RulesPage.URL,
        summary(changes.size(), doubts.size()),
        quality(text.quality()),
        changes,
        doubts,
        findings,
        file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "") + ".facts.yml",
        pin(changes, doubts));
  }

  private String summary(int changes, int doubts) {
    String made = changes == 0 ? "Không chữ nào bị đổi" : "Đã sửa chữ ở " + changes + " chỗ";
    String doubted = doubts == 0 ? "" : "; " + doubts + " chỗ còn ngờ, để nguyên";
    return made + doubted + ". " + WordRepairs.ofForm(text) + " chỗ khác chỉ đổi hình thức.";
  }

  private static String quality(Quality quality) {
    return quality.reason();
  }

  private Change change(Correction repair, int index) {
    String anchor = Anchors.repair(index);
    return row(
        anchor,
        "../#" + anchor,
        repair.span(),
        repair.was(),
        repair.became(),
        RepairWords.rules(WordRepairs.rules(repair)),
        repair.confidence());
  }

  private Change doubt(Suggestion doubt) {
    return row("", "", doubt.span(), doubt.was(), doubt.became(), "", doubt.confidence());
  }

  private Change row(
      String id, String href, Span span, String was, String became, String rule, float sure) {
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.text().length(), span.end() + CONTEXT);
    String before = text.text().substring(from, span.start());
    String after = text.text().substring(span.end(), to);
    return new Change(
        id,
        href,
        String.valueOf(lines.lineAt(span.start())),
        (from > 0 ? "…" + before.replaceFirst("^\\S*", "") : before).replaceAll("\\s+", " "),
        Words.folded(was),
        Words.folded(became),
        (to < text.text().length() ? after.replaceFirst("\\S*$", "") + "…" : after)
            .replaceAll("\\s+", " "),
        rule,
        RepairWords.sure(sure));
  }

  private Finding finding(LineFinding finding) {
    int end = text.text().indexOf('\n', finding.at());
    String line = text.text().substring(finding.at(), end < 0 ? text.text().length() : end);
    return new Finding(
        String.valueOf(lines.lineAt(finding.at())), Words.shortened(line, 120), finding.note());
  }

  /** An example made of this very document: how to keep a word, and how to set another. */
  private static String pin(List<Change> changes, List<Change> doubts) {
    List<String> pin = new ArrayList<>(List.of("repair:"));
    if (!changes.isEmpty()) {
      pin.add("  keep: [" + quoted(changes.get(0).was()) + "]");
    }
    Stream.concat(doubts.stream(), changes.stream())
        .findFirst()
        .map(
            change ->
                String.format(
                    "    - {line: %s, was: %s, became: %s}",
                    change.line(), quoted(change.was()), quoted(change.became())))
        .ifPresent(line -> pin.addAll(List.of("  replace:", line)));
    return String.join("\n", pin);
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
