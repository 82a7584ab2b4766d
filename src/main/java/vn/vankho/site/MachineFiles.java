package vn.vankho.site;

import java.util.List;
import java.util.stream.Stream;

/** What machines ask a site for: the sitemap, rules for robots, the search description. */
final class MachineFiles {
  /** OpenSearch 1.1: a short name has 16 characters or fewer. */
  private static final int SHORT = 16;

  private MachineFiles() {}

  /**
   * The site as a whole.
   *
   * @param shortTitle what a browser's list of search engines shows
   * @param sitemap the sitemap's full address, without which robots cannot use it; empty while the
   *     site has no address
   */
  record Site(
      String title, String shortTitle, String description, String address, String sitemap) {}

  static Stream<SiteFile> of(Shelves shelves, List<SiteFile> editorial) {
    SiteSettings settings = shelves.settings();
    Site site =
        new Site(
            settings.title(),
            Words.shortened(settings.title(), SHORT),
            Words.shortened(settings.description(), 1000),
            settings.address(""),
            settings.baseUrl().map(url -> settings.address("sitemap.xml")).orElse(""));
    return Stream.concat(
        Sitemaps.of(shelves, editorial, Sitemaps.MOST).stream(),
        Stream.of(
            new SiteFile.Page("robots.txt", "robots", site),
            new SiteFile.Page("opensearch.xml", "opensearch", site)));
  }
}
