package vn.vankho.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.archive.HeldPlan;

/** What machines ask a site for: the sitemap, rules for robots, the search description. */
final class MachineFiles {
  private MachineFiles() {}

  record Sitemap(List<Address> addresses) {}

  /** A page, and the day of the document that it shows, where it has one. */
  record Address(String address, String day) {}

  record Site(String title, String description, String address) {}

  static Stream<SiteFile> of(Shelves shelves, List<SiteFile> editorial) {
    SiteSettings settings = shelves.settings();
    Site site =
        new Site(
            settings.title(), Words.shortened(settings.description(), 1000), settings.address(""));
    return Stream.of(
        new SiteFile.Page("sitemap.xml", "sitemap", sitemap(shelves, editorial)),
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
    archive.plans().forEach(p -> all.add(new Address(settings.address(p.url()), day(p))));
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
}
