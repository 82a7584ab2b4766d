package vn.vankho.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.VietnameseOrder;
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
      List<CountedLink> kinds,
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

  static SiteFile of(Shelves shelves, Dues dues) {
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
            KindPages.links(shelves, Shelves.root("")),
            due(shelves, dues));
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

  /** What falls due within a year, as the calendar has it. */
  private static List<Due> due(Shelves shelves, Dues dues) {
    LocalDate today = shelves.settings().today();
    DueRows rows = new DueRows(Shelves.root(""));
    return Dues.between(dues.all(), today, today.plusYears(1))
        .limit(DUE)
        .map(due -> due(due, rows.row(due.entry())))
        .toList();
  }

  private static Due due(Dues.Due due, DueRows.DueRow row) {
    String month = due.day().toString().substring(0, 7);
    return due.exact()
        ? new Due(
            due.date(),
            due.day().toString(),
            row.rhythm(),
            row.what(),
            row.who(),
            row.href(),
            row.plan())
        : new Due(
            DueRows.monthName(month), month, "", row.what(), row.who(), row.href(), row.plan());
  }
}
