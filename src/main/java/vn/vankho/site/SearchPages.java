package vn.vankho.site;

import java.util.stream.Stream;
import vn.vankho.site.Frame.Link;

/** The search page, and the page for addresses that lead nowhere. */
final class SearchPages {
  private SearchPages() {}

  record View(Frame frame) {}

  static Stream<SiteFile> of(Shelves shelves) {
    Frame search =
        shelves.frame(
            "tim-kiem/",
            "Tìm kiếm",
            "Tìm trong toàn văn các kế hoạch: có dấu hoặc không dấu, theo số và ký hiệu, theo cơ quan.",
            new Link("", "Trang chủ"));
    return Stream.of(
        new SiteFile.Page("tim-kiem/index.html", "search-page", new View(search)),
        new SiteFile.Page("404.html", "not-found", new View(notFound(shelves))));
  }

  /** A page that is shown at any address leads away from the site's own root. */
  private static Frame notFound(Shelves shelves) {
    return shelves
        .frame("", "Không tìm thấy trang", "Địa chỉ này không dẫn tới trang nào.")
        .rootedAt(shelves.settings().rootPath());
  }
}
