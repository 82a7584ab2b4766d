package vn.vankho.site;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.archive.HeldPlan;

/** A calendar file for each deadline of a document that a calendar can hold. */
final class DeadlineFiles {
  private DeadlineFiles() {}

  /** The file of a deadline beside its document's page; empty where no calendar can hold it. */
  static String name(List<CalendarEntry> entries, int deadline) {
    return entries.get(deadline).dates().isPresent() ? "han-" + (deadline + 1) + ".ics" : "";
  }

  static Stream<PagePlan> of(Shelves shelves, HeldPlan held) {
    List<CalendarEntry> entries = shelves.deadlines(held);
    Fingerprint print = new Fingerprint().words(held).number(shelves.everyPage());
    return IntStream.range(0, entries.size())
        .filter(i -> entries.get(i).dates().isPresent())
        .mapToObj(i -> file(shelves.settings(), held, print, i, entries));
  }

  private static PagePlan file(
      SiteSettings settings,
      HeldPlan held,
      Fingerprint print,
      int deadline,
      List<CalendarEntry> entries) {
    String path = held.url() + name(entries, deadline);
    return PagePlan.of(
        path,
        print,
        () ->
            new SiteFile.Words(
                path, CalendarFiles.ofOne(settings, entries.subList(deadline, deadline + 1))));
  }
}
