package vn.vankho.site;

import java.util.List;

/**
 * What a page tells machines in its head, beside title and description.
 *
 * @param robots what search engines may do with it; empty where all is allowed
 * @param kind the kind of thing it is about, in Open Graph's words
 * @param alternates the same facts in other forms, and feeds
 * @param dataHtml the facts as JSON-LD; {@link Html#NONE} where there are none
 */
record Head(String robots, String kind, List<Alternate> alternates, Html dataHtml) {
  static final Head PLAIN = new Head("", "website", List.of(), Html.NONE);

  boolean hasData() {
    return !dataHtml.isEmpty();
  }

  /** Another form of a page. */
  record Alternate(String type, String href, String title) {
    static Alternate json(String title) {
      return new Alternate("application/json", "index.json", title);
    }

    static Alternate atom(String href, String title) {
      return new Alternate("application/atom+xml", href, title);
    }

    static Alternate calendar(String href, String title) {
      return new Alternate("text/calendar", href, title);
    }

    static Alternate akn() {
      return new Alternate("application/akn+xml", PlanTwins.AKN, "Akoma Ntoso");
    }
  }
}
