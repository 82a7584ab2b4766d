package vn.vankho.site;

import java.util.List;

/**
 * What every page shows around its own matter.
 *
 * @param site the archive's name
 * @param title the page's own title
 * @param description one sentence for search engines
 * @param root the way to the site's root, from this page: {@code ../../}
 * @param canonical the page's full address; empty while the site has none
 * @param crumbs the way from the home page to here, this page left out
 * @param nav the ways into the archive
 * @param about where the archive tells about itself; empty if it does not
 * @param report where errors are reported; empty if the owner does not say
 * @param head what it tells machines
 */
record Frame(
    String site,
    String title,
    String description,
    String root,
    String canonical,
    List<Link> crumbs,
    List<NavLink> nav,
    String about,
    String report,
    Head head) {

  boolean hasCrumbs() {
    return !crumbs.isEmpty();
  }

  String pageTitle() {
    return title.equals(site) ? site : title + " · " + site;
  }

  /** This frame on a page that stands anywhere, with its links led away from another root. */
  Frame rootedAt(String place) {
    return new Frame(
        site,
        title,
        description,
        place,
        canonical,
        crumbs.stream().map(link -> new Link(moved(link.href(), place), link.words())).toList(),
        nav.stream().map(link -> new NavLink(moved(link.href(), place), link.words(), "")).toList(),
        moved(about, place),
        moved(report, place),
        head);
  }

  private String moved(String href, String place) {
    return !href.isEmpty() && href.startsWith(root) ? place + href.substring(root.length()) : href;
  }

  /** A link with its words. */
  record Link(String href, String words) {}

  /** A link of the head, with the value of its {@code aria-current} if it leads here. */
  record NavLink(String href, String words, String current) {}
}
