package vn.vankho.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.archive.HeldPlan;

/**
 * What machines ask a site for: the sitemap, the feed, rules for robots, the search description.
 */
final class MachineFiles {
  private static final int NEWEST = 50;

  private MachineFiles() {}

  record Sitemap(List<Address> addresses) {}

  /** A page, and the day of the document that it shows, where it has one. */
  record Address(String address, String day) {}

  record Feed(
      String title,
      String description,
      String address,
      String self,
      String updated,
      List<Entry> entries) {}

  record Entry(String address, String title, String updated, String author, String summary) {}

  record Site(String title, String description, String address) {}

  static Stream<SiteFile> of(Shelves shelves, List<SiteFile> editorial) {
    SiteSettings settings = shelves.settings();
    Site site =
        new Site(
            settings.title(), Words.shortened(settings.description(), 1000), settings.address(""));
    return Stream.of(
        new SiteFile.Page("sitemap.xml", "sitemap", sitemap(shelves, editorial)),
        new SiteFile.Page("feed.xml", "feed", feed(shelves)),
        new SiteFile.Page("robots.txt", "robots", site),
        new SiteFile.Page("opensearch.xml", "opensearch", site));
  }

  private static Sitemap sitemap(Shelves shelves, List<SiteFile> editorial) {
    SiteSettings settings = shelves.settings();
    var archive = shelves.archive();
    List<Address> all = new ArrayList<>();
    for (String list :
        List.of("", "ke-hoach/", "van-ban/", "co-quan/", "tinh/", "nam/", "tim-kiem/")) {
      all.add(new Address(settings.address(list), ""));
    }
    archive.plans().stream()
        .filter(p -> !p.source().facts().noindex())
        .forEach(p -> all.add(new Address(settings.address(p.url()), day(p))));
    Stream.of(
            archive.documents().stream().map(document -> document.url()),
            archive.agencies().stream().map(agency -> agency.url()),
            archive.provinces().stream().map(province -> province.url()),
            archive.years().stream().map(year -> year.url()),
            editorial.stream().map(page -> page.path().replaceFirst("index\\.html$", "")))
        .flatMap(urls -> urls)
        .forEach(url -> all.add(new Address(settings.address(url), "")));
    return new Sitemap(all);
  }

  private static String day(HeldPlan held) {
    return Shelves.issued(held).map(LocalDate::toString).orElse("");
  }

  /** Documents that give no date at all are left out: a feed must say when. */
  private static Feed feed(Shelves shelves) {
    SiteSettings settings = shelves.settings();
    List<Entry> entries =
        shelves.archive().plans().stream()
            .filter(held -> !held.source().facts().noindex())
            .map(held -> Shelves.noEarlierThan(held).map(day -> entry(settings, held, day)))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Entry::updated).reversed())
            .limit(NEWEST)
            .toList();
    String updated = entries.isEmpty() ? instant(settings.today()) : entries.get(0).updated();
    return new Feed(
        settings.title(),
        settings.description(),
        settings.address(""),
        settings.address("feed.xml"),
        updated,
        entries);
  }

  private static Entry entry(SiteSettings settings, HeldPlan held, LocalDate day) {
    return new Entry(
        settings.address(held.url()),
        Shelves.name(held) + ": " + Shelves.title(held),
        instant(day),
        held.header().issuer().orElse(settings.title()),
        Shelves.issued(held)
            .map(d -> "Ban hành ngày " + Words.day(d) + ".")
            .orElse("Không ghi ngày ban hành."));
  }

  private static String instant(LocalDate day) {
    return day + "T00:00:00+07:00";
  }
}
