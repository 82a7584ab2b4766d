package vn.vankho.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is not the document on it. */
final class MarkupCleaner {
  private static final String NOT_TEXT =
      "head, script, style, noscript, template, iframe, object, embed, svg, math, audio, video,"
          + " canvas, map, button, input, select, textarea, datalist, dialog";

  private static final String NAVIGATION =
      "nav, menu, aside, [role=navigation], [role=banner], [role=contentinfo], [role=search],"
          + " [role=menu], [role=menubar], [role=complementary], [role=dialog]";

  private static final String HIDDEN = "[hidden], [aria-hidden=true]";

  /** Heads and feet of the site; those inside an article are the article's own. */
  private static final String FRAME = "header, footer";

  private static final Set<String> NAVIGATION_NAMES =
      Set.of("nav", "navbar", "menu", "breadcrumb", "breadcrumbs", "sidebar", "pagination");

  private static final Set<String> HIDING_STYLES =
      Set.of("display:none", "visibility:hidden", "visibility:collapse");

  private MarkupCleaner() {}

  static void clean(Document page) {
    page.select(NOT_TEXT).remove();
    page.select(HIDDEN).remove();
    page.select(NAVIGATION).remove();
    remove(page.select(FRAME).stream().filter(e -> e.closest("article, main") == null).toList());
    remove(page.select("[style]").stream().filter(MarkupCleaner::isHidden).toList());
    remove(page.body().select("[class], [id]").stream().filter(MarkupCleaner::isMenu).toList());
  }

  private static void remove(List<Element> elements) {
    elements.forEach(Element::remove);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return HIDING_STYLES.stream().anyMatch(style::contains);
  }

  private static boolean isMenu(Element element) {
    return !element.tagName().equals("body")
        && (NAVIGATION_NAMES.contains(element.id().toLowerCase(Locale.ROOT))
            || element.classNames().stream()
                .anyMatch(name -> NAVIGATION_NAMES.contains(name.toLowerCase(Locale.ROOT))));
  }
}
