package vn.vankho.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Old addresses that lead to new ones: {@code chuyen-huong.tsv} in the content folder, which people
 * edit when a document's address changed because its number was read anew. A static host knows no
 * redirects, so each old address gets a small page that leads on.
 */
final class Redirects {
  static final String FILE = "chuyen-huong.tsv";

  private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)*/");

  private Redirects() {}

  /**
   * An old address.
   *
   * @param href the new one, from the old
   * @param address the new one in full
   */
  record View(String site, String href, String address, String root) {}

  /**
   * The pages at old addresses. Where a page of its own stands at one again, that page wins.
   *
   * @throws IOException if the table cannot be read, naming the line that is none
   */
  static List<SiteFile> of(Shelves shelves) throws IOException {
    Path table = shelves.settings().pages().resolveSibling(FILE);
    if (!Files.isRegularFile(table)) {
      return List.of();
    }
    Set<String> taken = taken(shelves);
    List<SiteFile> pages = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] ways = line.split("\t", 2);
        String old = address(ways[0], table, line);
        String now = address(ways.length > 1 ? ways[1] : "", table, line);
        if (taken.add(old)) {
          pages.add(page(shelves.settings(), old, now));
        }
      }
    }
    return pages;
  }

  /** An address below the site's root, with or without a slash before and after it. */
  private static String address(String words, Path table, String line) throws IOException {
    String bare = words.strip().replaceFirst("^/+", "").replaceFirst("/*$", "/");
    if (!ADDRESS.matcher(bare).matches()) {
      throw new IOException(table + ": not two addresses parted by a tab: " + line);
    }
    return bare;
  }

  private static Set<String> taken(Shelves shelves) {
    var archive = shelves.archive();
    Set<String> urls = new HashSet<>();
    Stream.of(
            archive.plans().stream().map(plan -> plan.url()),
            archive.documents().stream().map(document -> document.url()),
            archive.agencies().stream().map(agency -> agency.url()),
            archive.provinces().stream().map(province -> province.url()),
            archive.years().stream().map(year -> year.url()))
        .flatMap(all -> all)
        .forEach(urls::add);
    return urls;
  }

  private static SiteFile page(SiteSettings settings, String old, String now) {
    String root = Shelves.root(old);
    View view = new View(settings.title(), root + now, settings.address(now), root);
    return new SiteFile.Page(old + "index.html", "redirect", view);
  }
}
