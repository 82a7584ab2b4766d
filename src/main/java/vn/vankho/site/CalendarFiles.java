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
  static Stream<SiteFile> of(Shelves shelves, Dues dues) {
    SiteSettings settings = shelves.settings();
    LocalDate from = dues.from(settings.today());
    return of(shelves, dues, new CalendarFile(settings, from, CalendarFile.MOST));
  }

  static Stream<SiteFile> of(Shelves shelves, Dues dues, CalendarFile file) {
    SiteSettings settings = shelves.settings();
    return Stream.of(
            Stream.of(words(file, CalendarPages.ALL, settings.title() + ": thời hạn", dues.all())),
            shelves.archive().agencies().stream()
                .filter(agency -> !dues.of(agency.id()).isEmpty())
                .map(agency -> words(file, url(agency), agency.name(), dues.of(agency.id()))),
            shelves.archive().provinces().stream()
                .filter(province -> !dues.of(province.id()).isEmpty())
                .map(
                    province ->
                        words(
                            file,
                            url(province),
                            Words.capitalised(province.then()),
                            dues.of(province.id()))))
        .flatMap(Function.identity());
  }

  private static SiteFile words(
      CalendarFile file, String path, String name, List<CalendarEntry> entries) {
    return new SiteFile.Words(path, file.of(name, entries));
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
