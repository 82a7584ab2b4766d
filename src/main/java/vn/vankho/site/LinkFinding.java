package vn.vankho.site;

import java.util.Comparator;

/**
 * Something wrong with a page of a built site.
 *
 * @param page the page's file below the site's root
 * @param link the link, anchor or element that is wrong, as the page has it; empty if it is the
 *     page
 * @param why what is wrong with it
 */
public record LinkFinding(String page, String link, Why why) implements Comparable<LinkFinding> {
  private static final Comparator<LinkFinding> ORDER =
      Comparator.comparing(LinkFinding::page)
          .thenComparing(LinkFinding::why)
          .thenComparing(LinkFinding::link);

  /** What can be wrong. */
  public enum Why {
    NO_FILE("no-file", "leads to no file of the site"),
    NO_ANCHOR("no-anchor", "leads to an anchor that its page does not have"),
    NOT_A_LINK("not-a-link", "is no address"),
    FROM_ELSEWHERE("from-elsewhere", "is loaded from outside the site"),
    DUPLICATE_ID("duplicate-id", "is the anchor of more than one element"),
    NO_ALT("no-alt", "is an image without alternative text"),
    NO_LANG("no-lang", "does not say its language"),
    NO_TITLE("no-title", "has no title");

    private final String code;
    private final String description;

    Why(String code, String description) {
      this.code = code;
      this.description = description;
    }

    /** The name used in data files. */
    public String code() {
      return code;
    }

    /** In English: what the link or page does wrong. */
    public String description() {
      return description;
    }
  }

  @Override
  public int compareTo(LinkFinding other) {
    return ORDER.compare(this, other);
  }
}
