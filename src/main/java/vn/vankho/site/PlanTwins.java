package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.plan.Reading;
import vn.vankho.site.AknFile.CitedHere;

/** What a document's page has for machines beside its JSON: Akoma Ntoso, and a calendar. */
final class PlanTwins {
  static final String AKN = "index.akn.xml";
  static final String CALENDAR = "lich.ics";

  private PlanTwins() {}

  static Stream<SiteFile> of(Shelves shelves, HeldPlan held, Reading reading) {
    List<SiteFile> twins = new ArrayList<>();
    twins.add(new SiteFile.Words(held.url() + AKN, akn(shelves, held, reading)));
    if (hasCalendar(held)) {
      String calendar = CalendarFiles.ofOne(shelves.settings(), CalendarEntry.of(held));
      twins.add(new SiteFile.Words(held.url() + CALENDAR, calendar));
    }
    return twins.stream();
  }

  /** Whether some deadline of the document can stand in a calendar. */
  static boolean hasCalendar(HeldPlan held) {
    return CalendarEntry.of(held).stream().anyMatch(entry -> entry.dates().isPresent());
  }

  /** A document in Akoma Ntoso, its references leading to the site's own pages. */
  static String akn(Shelves shelves, HeldPlan held, Reading reading) {
    String root =
        shelves.settings().baseUrl().map(Object::toString).orElse(Shelves.root(held.url()));
    List<CitedHere> cited =
        IntStream.range(0, held.documents().size())
            .mapToObj(i -> shelves.document(held, i))
            .map((Optional<CitedDocument> document) -> cited(document, root))
            .toList();
    return AknFile.of(
        reading, cited, Shelves.noEarlierThan(held).orElse(shelves.settings().today()));
  }

  private static CitedHere cited(Optional<CitedDocument> document, String root) {
    return document.map(d -> new CitedHere(d.name(), root + d.url())).orElse(new CitedHere("", ""));
  }
}
