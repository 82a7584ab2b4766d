package vn.vankho.site;

import java.util.List;
import java.util.stream.Stream;

/** What machines ask a site for: the sitemap, rules for robots, the search description. */
final class MachineFiles {
  private MachineFiles() {}

  record Site(String title, String description, String address) {}

  static Stream<SiteFile> of(Shelves shelves, List<SiteFile> editorial) {
    SiteSettings settings = shelves.settings();
    Site site =
        new Site(
            settings.title(), Words.shortened(settings.description(), 1000), settings.address(""));
    return Stream.concat(
        Sitemaps.of(shelves, editorial, Sitemaps.MOST).stream(),
        Stream.of(
            new SiteFile.Page("robots.txt", "robots", site),
            new SiteFile.Page("opensearch.xml", "opensearch", site)));
  }
}
