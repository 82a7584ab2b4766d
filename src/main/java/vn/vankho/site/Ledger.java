package vn.vankho.site;

import java.util.Map;
import java.util.NavigableSet;

/**
 * What a site is made of: every file with what decided its bytes.
 *
 * @param maker names the templates and the program that made it
 * @param pages fingerprints by path below the site's root
 */
public record Ledger(String maker, Map<String, Long> pages) {
  /** Of a site that is not there yet. */
  public static final Ledger NONE = new Ledger("", Map.of());

  public Ledger {
    pages = Map.copyOf(pages);
  }

  /**
   * What an update did.
   *
   * @param ledger of the site as it is to be
   * @param written files that are new or have other bytes than before
   * @param removed files that are not to be there any more
   * @param bytes how many bytes the written files have
   */
  public record Changes(
      Ledger ledger, NavigableSet<String> written, NavigableSet<String> removed, long bytes) {}
}
