package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import vn.vankho.site.Html.Attribute;

/** Gathers items that stand under one another into lists: dashes, and pluses inside them. */
final class Bullets {
  private final List<Html> items = new ArrayList<>();
  private final List<Html> inner = new ArrayList<>();
  private Html open = Html.NONE;

  void dash(Html words) {
    closeItem();
    open = words;
  }

  void plus(Html words) {
    inner.add(Html.element("li", words));
  }

  /** The lists gathered so far; nothing is left in hand. */
  Html take() {
    boolean onlyPluses = items.isEmpty() && open.isEmpty();
    Html list = onlyPluses ? list("plus", inner) : Html.NONE;
    if (!onlyPluses) {
      closeItem();
      list = list("dash", items);
    }
    items.clear();
    inner.clear();
    return list;
  }

  private void closeItem() {
    if (!open.isEmpty() || !inner.isEmpty()) {
      items.add(Html.element("li", open, list("plus", inner)));
      open = Html.NONE;
      inner.clear();
    }
  }

  private static Html list(String kind, List<Html> items) {
    return items.isEmpty()
        ? Html.NONE
        : Html.element("ul", List.of(Attribute.kind(kind)), Html.join(items));
  }
}
