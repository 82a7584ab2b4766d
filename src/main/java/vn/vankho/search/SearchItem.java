package vn.vankho.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the index knows of one held document: a plain item, from which Lucene's index is written.
 *
 * @param url its page below the site's root
 * @param title its title
 * @param number number and symbol
 * @param kind the type word: {@code Kế hoạch}
 * @param issuer who issued it
 * @param province the province then: {@code Bình Thuận}
 * @param provinceNow the province it belongs to today: {@code Lâm Đồng}
 * @param issued when
 * @param agencies canonical names of the agencies that it lays tasks on
 * @param cites numbers of the documents that it cites
 * @param passages its text in order: headings with what follows them
 */
public record SearchItem(
    String url,
    String title,
    Optional<String> number,
    String kind,
    Optional<String> issuer,
    Optional<String> province,
    Optional<String> provinceNow,
    Optional<LocalDate> issued,
    List<String> agencies,
    List<String> cites,
    List<Passage> passages) {
  public SearchItem {
    agencies = List.copyOf(agencies);
    cites = List.copyOf(cites);
    passages = List.copyOf(passages);
  }

  /**
   * A stretch of a document that a result opens at.
   *
   * @param anchor the section's anchor on the page; empty for the document's beginning
   * @param heading the section's heading with its label, or empty
   * @param text its words, white space folded
   */
  public record Passage(String anchor, String heading, String text) {}
}
