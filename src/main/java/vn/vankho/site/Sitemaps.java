package vn.vankho.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Slug;

/**
 * The sitemap (sitemaps.org, 0.9). One file while the archive is small; else an index of files by
 * province and kind, so that a new document changes only its province's.
 */
final class Sitemaps {
  static final String FILE = "sitemap.xml";

  /** The protocol allows no more addresses in a file. */
  static final int MOST = 50_000;

  private static final String FOLDER = "so-do/";

  private final Shelves shelves;
  private final int most;
  private final Map<String, List<Address>> groups = new TreeMap<>();

  private Sitemaps(Shelves shelves, int most) {
    this.shelves = shelves;
    this.most = most;
  }

  record Sitemap(List<Address> addresses) {}

  /** The index of several sitemaps. */
  record Index(List<Address> maps) {}

  /** A page, and the day of the document that it shows, where it has one. */
  record Address(String address, String day) {}

  /**
   * The sitemap's files.
   *
   * @param most how many addresses a file may have
   */
  static List<SiteFile> of(Shelves shelves, List<SiteFile> editorial, int most) {
    Sitemaps maps = new Sitemaps(shelves, most);
    maps.gather(editorial);
    int count = maps.groups.values().stream().mapToInt(List::size).sum();
    return count <= most ? List.of(maps.whole()) : maps.parts();
  }

  private void gather(List<SiteFile> editorial) {
    var archive = shelves.archive();
    Stream.of(
            "",
            "ke-hoach/",
            "van-ban/",
            "co-quan/",
            "tinh/",
            "nam/",
            KindPages.URL,
            PicturesPage.URL,
            CalendarPages.URL,
            DataPages.URL,
            QualityPages.URL,
            NumberPages.URL,
            "tim-kiem/")
        .forEach(list -> add("chung", list, ""));
    editorial.forEach(page -> add("chung", page.path().replaceFirst("index\\.html$", ""), ""));
    archive.plans().stream()
        .filter(held -> !held.source().facts().noindex())
        .forEach(held -> add("ke-hoach-" + province(held), held.url(), day(held)));
    archive.documents().forEach(document -> add("van-ban", document.url(), ""));
    archive.agencies().forEach(agency -> add("co-quan", agency.url(), ""));
    archive.provinces().forEach(province -> add("chung", province.url(), ""));
    archive.years().forEach(year -> add("chung", year.url(), ""));
  }

  private static String province(HeldPlan held) {
    return held.header().province().map(Slug::of).orElse("khong-ro-tinh");
  }

  private static String day(HeldPlan held) {
    return Shelves.issued(held).map(LocalDate::toString).orElse("");
  }

  private void add(String group, String url, String day) {
    groups
        .computeIfAbsent(group, name -> new ArrayList<>())
        .add(new Address(shelves.settings().address(url), day));
  }

  private SiteFile whole() {
    List<Address> all = groups.values().stream().flatMap(List::stream).toList();
    return new SiteFile.Page(FILE, "sitemap", new Sitemap(all));
  }

  private List<SiteFile> parts() {
    List<SiteFile> files = new ArrayList<>();
    List<Address> maps = new ArrayList<>();
    groups.forEach(
        (group, addresses) -> {
          for (int from = 0; from < addresses.size(); from += most) {
            String path = FOLDER + group + "-" + (from / most + 1) + ".xml";
            List<Address> some = addresses.subList(from, Math.min(addresses.size(), from + most));
            files.add(new SiteFile.Page(path, "sitemap", new Sitemap(some)));
            maps.add(new Address(shelves.settings().address(path), ""));
          }
        });
    files.add(new SiteFile.Page(FILE, "sitemap-index", new Index(maps)));
    return files;
  }
}
