package vn.vankho.site;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.ProvinceEntry;

/** The files that calendar programs subscribe to: of the archive, each agency, each province. */
final class CalendarFiles {
  private CalendarFiles() {}

  /** Bounded, however large the archive is. */
  static Stream<PagePlan> of(Shelves shelves, Dues dues) {
    SiteSettings settings = shelves.settings();
    LocalDate from = dues.from(settings.today());
    CalendarFile file = new CalendarFile(settings, from, CalendarFile.MOST);
    long every = new Fingerprint().number(shelves.everyPage()).number(from.toEpochDay()).value();
    return of(shelves, dues, file, every);
  }

  /** With every deadline, however long ago. */
  static Stream<PagePlan> ofAll(Shelves shelves, Dues dues) {
    return of(shelves, dues, CalendarFile.ofAll(shelves.settings()), shelves.everyPage());
  }

  private static Stream<PagePlan> of(Shelves shelves, Dues dues, CalendarFile file, long every) {
    Calendars calendars = new Calendars(shelves, file, every);
    String all = shelves.settings().title() + ": thời hạn";
    return Stream.of(
            Stream.of(calendars.plan(CalendarPages.ALL, all, dues.all())),
            shelves.archive().agencies().stream()
                .filter(agency -> !dues.of(agency.id()).isEmpty())
                .map(agency -> calendars.plan(url(agency), agency.name(), dues.of(agency.id()))),
            shelves.archive().provinces().stream()
                .filter(province -> !dues.of(province.id()).isEmpty())
                .map(
                    province ->
                        calendars.plan(
                            url(province),
                            Words.capitalised(province.then()),
                            dues.of(province.id()))))
        .flatMap(Function.identity());
  }

  /**
   * Plans calendars without making them.
   *
   * @param every stands for what shows in all of them
   */
  private record Calendars(Shelves shelves, CalendarFile file, long every) {
    PagePlan plan(String path, String name, List<CalendarEntry> entries) {
      Fingerprint print = new Fingerprint().number(every).word(name);
      entries.forEach(entry -> print.due(entry, shelves));
      return PagePlan.of(path, print, () -> new SiteFile.Words(path, file.of(name, entries)));
    }
  }

  static String url(AgencyEntry agency) {
    return CalendarPages.URL + "co-quan/" + agency.id() + ".ics";
  }

  static String url(ProvinceEntry province) {
    return CalendarPages.URL + "tinh/" + province.id() + ".ics";
  }

  /** The deadlines of one document, all of them, however long ago. */
  static String ofOne(SiteSettings settings, List<CalendarEntry> entries) {
    String name = entries.isEmpty() ? "" : entries.get(0).name() + ", " + entries.get(0).place();
    return CalendarFile.ofAll(settings).of(name, entries);
  }
}
