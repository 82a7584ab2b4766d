package vn.vankho.search;

import java.util.List;

/**
 * A plan that fits, opened at its best passage.
 *
 * @param url its page below the site's root, with the anchor of the best passage
 * @param item what is known of it
 * @param tier see {@link SearchResults}
 * @param score comparable inside a tier only
 * @param title its title
 * @param heading the heading of the best passage's section, or empty
 * @param excerpt words of the best passage
 * @param others further sections that hold what was asked for, at most three, in the order of the
 *     plan
 * @param othersInAll how many further sections do
 */
public record Hit(
    String url,
    SearchItem item,
    int tier,
    float score,
    Marked title,
    Marked heading,
    Marked excerpt,
    List<Section> others,
    int othersInAll) {
  public Hit {
    others = List.copyOf(others);
  }

  /**
   * A section of a plan.
   *
   * @param url the plan's page with the section's anchor
   * @param heading its heading, or the first words where it has none
   */
  public record Section(String url, String heading) {}
}
