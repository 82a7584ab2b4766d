package vn.vankho.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import vn.vankho.search.SearchItem.Passage;

/** Invented plans, and indexes of them. */
final class Items {
  private Items() {}

  /** A plan of one section without a heading. */
  static SearchItem plan(String name, String text) {
    return plan(name, 2021, "", new Passage("", "", text));
  }

  static SearchItem plan(String name, int year, String title, Passage... passages) {
    return new SearchItem(
        "ke-hoach/" + name + "/",
        title,
        Optional.empty(),
        "Kế hoạch",
        Optional.of("Ủy ban nhân dân tỉnh"),
        Optional.of("Hòa Bình"),
        Optional.of("Phú Thọ"),
        Optional.of(LocalDate.of(year, 5, 1)),
        List.of("Sở Y tế", "Công an tỉnh"),
        List.of(),
        List.of(passages));
  }

  static SearchItem withNumbers(SearchItem item, String number, String... cites) {
    return new SearchItem(
        item.url(),
        item.title(),
        Optional.of(number),
        item.kind(),
        item.issuer(),
        item.province(),
        item.provinceNow(),
        item.issued(),
        item.agencies(),
        List.of(cites),
        item.passages());
  }

  static NumberedPage page(String number, String url, int citedBy) {
    return new NumberedPage(
        number, url, "Quyết định " + number, Optional.empty(), Optional.empty(), false, citedBy);
  }

  static LuceneIndex index(List<SearchItem> items, NumberedPage... pages) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    LuceneIndex.write(directory, items, List.of(pages));
    return LuceneIndex.open(directory);
  }

  /** Names of the plans found, best first; those that stand apart behind a bar. */
  static List<String> search(LuceneIndex index, String query) throws IOException {
    SearchResults results = index.searcher().search(SearchQuery.parse(query), 100);
    List<String> names = new ArrayList<>();
    results.pages().forEach(page -> names.add(page.url()));
    results.hits().forEach(hit -> names.add(name(hit) + (hit.tier() > 2 ? "?" : "")));
    results.apart().forEach(hit -> names.add(name(hit) + "?"));
    return names;
  }

  private static String name(Hit hit) {
    return hit.item().url().replaceAll("^ke-hoach/|/$", "");
  }
}
