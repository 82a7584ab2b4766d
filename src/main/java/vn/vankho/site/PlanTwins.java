package vn.vankho.site;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Reading;
import vn.vankho.site.AknFile.CitedHere;

/** What a document's page has for machines beside its JSON: Akoma Ntoso, and a calendar. */
final class PlanTwins {
  static final String AKN = "index.akn.xml";
  static final String CALENDAR = "lich.ics";

  private PlanTwins() {}

  static Stream<PagePlan> of(Shelves shelves, PlanFiles files, HeldPlan held) {
    String akn = held.url() + AKN;
    Fingerprint cited = new Fingerprint().words(held).number(shelves.everyPage());
    cited.number(Shelves.noEarlierThan(held).orElse(shelves.settings().today()).toEpochDay());
    PagePlan document =
        PagePlan.of(
            akn,
            cited,
            () -> new SiteFile.Words(akn, akn(shelves, held, files.reading(held.id()))));
    return hasCalendar(shelves, held)
        ? Stream.of(document, calendar(shelves, held))
        : Stream.of(document);
  }

  private static PagePlan calendar(Shelves shelves, HeldPlan held) {
    String path = held.url() + CALENDAR;
    SiteSettings settings = shelves.settings();
    return PagePlan.of(
        path,
        new Fingerprint().words(held).number(shelves.everyPage()),
        () -> new SiteFile.Words(path, CalendarFiles.ofOne(settings, shelves.deadlines(held))));
  }

  /** Whether some deadline of the document can stand in a calendar. */
  static boolean hasCalendar(Shelves shelves, HeldPlan held) {
    return shelves.deadlines(held).stream().anyMatch(entry -> entry.dates().isPresent());
  }

  /** A document in Akoma Ntoso, its references leading to the site's own pages. */
  static String akn(Shelves shelves, HeldPlan held, Reading reading) {
    return AknFile.of(
        reading,
        references(shelves, held),
        Shelves.noEarlierThan(held).orElse(shelves.settings().today()));
  }

  private static List<CitedHere> references(Shelves shelves, HeldPlan held) {
    String root =
        shelves.settings().baseUrl().map(Object::toString).orElse(Shelves.root(held.url()));
    return IntStream.range(0, held.documents().size()).mapToObj(i -> cited(held, i, root)).toList();
  }

  /** As this document calls it, so that what others call it does not show. */
  private static CitedHere cited(HeldPlan held, int index, String root) {
    Citation citation = held.card().citations().get(index);
    String name = citation.type() + " " + citation.number().or(citation::title).orElse("");
    return held.documents()
        .get(index)
        .map(id -> new CitedHere(name, root + CitedDocument.url(id)))
        .orElse(new CitedHere("", ""));
  }
}
