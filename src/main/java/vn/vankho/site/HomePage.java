package vn.vankho.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.plan.Deadline;
import vn.vankho.site.ListPages.CountedLink;
import vn.vankho.site.Rows.DocumentRow;
import vn.vankho.site.Rows.PlanRow;

/** The home page: search first, then the ways in. */
final class HomePage {
  private static final int NEWEST = 6;
  private static final int MOST_CITED = 8;
  private static final int AGENCIES = 12;
  private static final int DUE = 8;

  private HomePage() {}

  /** What the page shows. */
  record View(
      Frame frame,
      String summary,
      List<PlanRow> newest,
      List<DocumentRow> mostCited,
      List<CountedLink> agencies,
      List<CountedLink> provinces,
      List<CountedLink> years,
      List<Due> due) {
    boolean hasDue() {
      return !due.isEmpty();
    }
  }

  /** A deadline to come. */
  record Due(
      String date,
      String datetime,
      String rhythm,
      String what,
      String who,
      String href,
      String plan) {}

  private record Coming(LocalDate date, HeldPlan held, int deadline) {}

  static SiteFile of(Shelves shelves) {
    Rows rows = new Rows(shelves, Shelves.root(""));
    ListPages lists = new ListPages(shelves, "");
    var archive = shelves.archive();
    View view =
        new View(
            shelves.frame("", shelves.settings().title(), shelves.settings().description()),
            summary(shelves),
            archive.plans().stream().limit(NEWEST).map(rows::plan).toList(),
            rows.documents(
                archive.documents().stream().sorted(MOST_CITED_FIRST).limit(MOST_CITED).toList()),
            archive.agencies().stream()
                .sorted(busiestFirst(shelves))
                .limit(AGENCIES)
                .map(lists::agency)
                .toList(),
            archive.provinces().stream().map(lists::province).toList(),
            archive.years().stream().map(lists::year).toList(),
            due(shelves));
    return new SiteFile.Page("index.html", "home", view);
  }

  static final Comparator<CitedDocument> MOST_CITED_FIRST =
      Comparator.comparing((CitedDocument document) -> -document.mentions().size())
          .thenComparing(VietnameseOrder.by(CitedDocument::name))
          .thenComparing(CitedDocument::id);

  static Comparator<AgencyEntry> busiestFirst(Shelves shelves) {
    return Comparator.comparing((AgencyEntry agency) -> -shelves.tasks(agency))
        .thenComparing(VietnameseOrder.by(AgencyEntry::name))
        .thenComparing(AgencyEntry::id);
  }

  private static String summary(Shelves shelves) {
    var archive = shelves.archive();
    return String.format(
        java.util.Locale.ROOT,
        "%d văn bản của %d tỉnh, dẫn tới %d văn bản khác, giao việc cho %d cơ quan.",
        archive.plans().size(),
        archive.provinces().size(),
        archive.documents().size(),
        archive.agencies().size());
  }

  private static List<Due> due(Shelves shelves) {
    return shelves.archive().plans().stream()
        .flatMap(held -> coming(held, shelves.settings().today()))
        .sorted(Comparator.comparing(Coming::date))
        .limit(DUE)
        .map(HomePage::due)
        .toList();
  }

  private static Stream<Coming> coming(HeldPlan held, LocalDate today) {
    List<Deadline> deadlines = held.card().deadlines();
    int lastYear = Shelves.lastYear(held);
    return IntStream.range(0, deadlines.size())
        .mapToObj(
            i ->
                DateWords.next(deadlines.get(i), today, lastYear)
                    .map(day -> new Coming(day, held, i)))
        .flatMap(Optional::stream);
  }

  private static Due due(Coming coming) {
    Deadline deadline = coming.held().card().deadlines().get(coming.deadline());
    return new Due(
        Words.day(coming.date()),
        coming.date().toString(),
        deadline.recurring().isPresent() ? DateWords.of(deadline) : "",
        Words.capitalised(Words.shortened(deadline.what(), 140)),
        deadline.who().orElse(""),
        Shelves.root("") + coming.held().url() + "#" + Anchors.deadline(coming.deadline()),
        Shelves.name(coming.held())
            + coming.held().header().province().map(p -> ", " + p).orElse(""));
  }
}
