package vn.vankho.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Mention;
import vn.vankho.archive.PlanId;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.Rows.PlanRow;
import vn.vankho.text.Span;

/** The page of a cited document, whether the archive holds it or not. */
final class DocumentPage {
  private final Shelves shelves;
  private final PlanFiles files;
  private final CitedDocument document;
  private final String root;
  private final Rows rows;
  private final Map<String, Integer> spellings = new TreeMap<>();

  private DocumentPage(Shelves shelves, PlanFiles files, CitedDocument document) {
    this.shelves = shelves;
    this.files = files;
    this.document = document;
    this.root = Shelves.root(document.url());
    this.rows = new Rows(shelves, root);
  }

  /** What the page shows. */
  record View(
      Frame frame,
      String heading,
      String type,
      String number,
      String title,
      String issued,
      String issuer,
      List<DateCount> dates,
      List<PlanRow> held,
      List<PlanRow> candidates,
      boolean elsewhere,
      List<PlanRow> basisOf,
      List<String> spellings,
      String summary,
      List<Citing> citing) {
    boolean datesDisagree() {
      return dates.size() > 1;
    }

    boolean hasHeld() {
      return !held.isEmpty();
    }

    boolean hasCandidates() {
      return !candidates.isEmpty();
    }

    boolean hasBasisOf() {
      return !basisOf.isEmpty();
    }

    boolean hasSpellings() {
      return spellings.size() > 1;
    }
  }

  /** A date that mentions give, and how many do. */
  record DateCount(String date, String count) {}

  /** A held document with its sentences that cite this one. */
  record Citing(PlanRow plan, List<QuoteRow> quotes) {}

  record QuoteRow(Html quoteHtml, String href, String place) {}

  static SiteFile of(Shelves shelves, PlanFiles files, CitedDocument document) {
    View view = new DocumentPage(shelves, files, document).view();
    return new SiteFile.Page(document.url() + "index.html", "document", view);
  }

  private View view() {
    String name = Words.folded(document.name());
    List<PlanRow> held = rows.plans(document.held());
    Map<PlanId, List<Mention>> byPlan =
        document.mentions().stream()
            .collect(Collectors.groupingBy(Mention::plan, LinkedHashMap::new, Collectors.toList()));
    List<Citing> citing =
        byPlan.entrySet().stream().map(e -> citing(e.getKey(), e.getValue())).toList();
    String summary =
        document.mentions().size() + " lần trong " + byPlan.size() + " văn bản của kho";
    return new View(
        shelves.frame(
            document.url(),
            name,
            name + " được dẫn " + summary + ". " + Rows.title(document),
            new Link("", "Trang chủ"),
            new Link("van-ban/", "Văn bản được dẫn")),
        Words.shortened(name, 160),
        document.type(),
        document.number().orElse(""),
        document.number().isPresent() ? Rows.title(document) : "",
        document.issued().map(Words::day).orElse(""),
        document.issuer().orElse(""),
        dates(),
        held.size() == 1 ? held : List.of(),
        held.size() > 1 ? held : List.of(),
        held.isEmpty(),
        basisOf(),
        spellings(),
        summary,
        citing);
  }

  private Citation citation(Mention mention) {
    return shelves.plan(mention.plan()).card().citations().get(mention.citation());
  }

  private List<DateCount> dates() {
    Map<LocalDate, Long> counts =
        document.mentions().stream()
            .map(mention -> citation(mention).issued())
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(date -> date, TreeMap::new, Collectors.counting()));
    return document.dates().stream()
        .map(date -> new DateCount(Words.day(date), counts.getOrDefault(date, 0L) + " lần"))
        .toList();
  }

  /** The documents that name this one in their opening. */
  private List<PlanRow> basisOf() {
    return document.mentions().stream()
        .filter(mention -> citation(mention).basis())
        .map(Mention::plan)
        .distinct()
        .map(rows::plan)
        .toList();
  }

  /** The ways in which texts write its name, the most usual first. */
  private List<String> spellings() {
    return spellings.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What one held document says of it; its text is read once. */
  private Citing citing(PlanId id, List<Mention> mentions) {
    HeldPlan held = shelves.plan(id);
    Reading reading = files.reading(id);
    String text = reading.text().text();
    for (Mention mention : mentions) {
      String words = Words.folded(citation(mention).span().of(text));
      spellings.merge(words, 1, Integer::sum);
    }
    return new Citing(
        rows.plan(held), mentions.stream().map(mention -> quote(held, reading, mention)).toList());
  }

  private QuoteRow quote(HeldPlan held, Reading reading, Mention mention) {
    String text = reading.text().text();
    Plan plan = reading.plan();
    Span span = citation(mention).span();
    return new QuoteRow(
        Quote.around(text, span, Places.between(plan, span, text.length())).html(text, span),
        root + held.url() + "#" + Anchors.citation(mention.citation()),
        Places.name(plan, span));
  }
}
