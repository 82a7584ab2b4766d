package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Slug;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.ListPages.CountedLink;
import vn.vankho.site.ListPages.DocumentGroup;
import vn.vankho.site.ListPages.Documents;
import vn.vankho.site.ListPages.LinkGroup;
import vn.vankho.site.ListPages.Links;
import vn.vankho.site.Partition.Level;

/** The way in by kind of document: what the archive holds of each, and what it cites. */
final class KindPages {
  static final String URL = "loai/";
  private static final String CITED = URL + "duoc-dan/";
  private static final Link HOME = new Link("", "Trang chủ");
  private static final Link KINDS = new Link(URL, "Loại văn bản");

  /** A list that is still too long is cut by year, then by month, or by the first words. */
  private static final List<Function<CitedDocument, String>> KEYS =
      List.of(KindPages::year, KindPages::month);

  private final Shelves shelves;

  private KindPages(Shelves shelves) {
    this.shelves = shelves;
  }

  static Stream<SiteFile> of(Shelves shelves) {
    KindPages pages = new KindPages(shelves);
    Map<String, List<HeldPlan>> held = byKind(shelves.archive().plans(), Shelves::type);
    Map<String, List<CitedDocument>> cited =
        byKind(shelves.archive().documents(), CitedDocument::type);
    return Stream.of(
            Stream.of(pages.overview(held, cited)),
            held.entrySet().stream().flatMap(e -> pages.held(e.getKey(), e.getValue())),
            cited.entrySet().stream().flatMap(e -> pages.cited(e.getKey(), e.getValue())))
        .flatMap(Function.identity());
  }

  /** The page of all cited documents of a kind. */
  static String ofCited(String kind) {
    return CITED + Slug.of(kind) + "/";
  }

  /** The held documents of each kind, as links from a page. */
  static List<CountedLink> links(Shelves shelves, String root) {
    return links(byKind(shelves.archive().plans(), Shelves::type), root + URL);
  }

  private static <T> Map<String, List<T>> byKind(List<T> all, Function<T, String> kind) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                kind,
                () -> new TreeMap<>(VietnameseOrder.by((String name) -> name)),
                Collectors.toList()));
  }

  private static <T> List<CountedLink> links(Map<String, List<T>> kinds, String folder) {
    List<CountedLink> links = new ArrayList<>();
    kinds.forEach(
        (kind, all) ->
            links.add(
                new CountedLink(folder + Slug.of(kind) + "/", kind, all.size() + " văn bản", "")));
    return links;
  }

  private SiteFile overview(
      Map<String, List<HeldPlan>> held, Map<String, List<CitedDocument>> cited) {
    String lead = "Văn bản có toàn văn trong kho, và văn bản mà chúng dẫn tới, theo loại.";
    List<LinkGroup> groups =
        Stream.of(
                new LinkGroup("trong-kho", "Có toàn văn trong kho", "", links(held, "")),
                new LinkGroup("duoc-dan", "Được dẫn", "", links(cited, "duoc-dan/")))
            .filter(group -> !group.links().isEmpty())
            .toList();
    Frame frame = shelves.frame(URL, "Loại văn bản", lead, HOME);
    return page(URL, "links", new Links(frame, "Loại văn bản", lead, groups));
  }

  private Stream<SiteFile> held(String kind, List<HeldPlan> plans) {
    return Partition.of(URL + Slug.of(kind) + "/", plans, Level.YEAR, Level.PROVINCE, Level.MONTH)
        .all()
        .map(
            part ->
                new ListPages(shelves, part.url())
                    .part(part, kind, " văn bản có toàn văn trong kho.", "", KINDS));
  }

  private Stream<SiteFile> cited(String kind, List<CitedDocument> documents) {
    return Parts.of(ofCited(kind), kind + " được dẫn", "văn bản", documents, KEYS).map(this::cited);
  }

  private SiteFile cited(Parts.Part<CitedDocument> part) {
    String lead = part.all().size() + " văn bản mà các kế hoạch trong kho dẫn tới, theo tên.";
    Frame frame = shelves.frame(part.url(), part.heading(), lead, HOME, KINDS);
    if (part.shown().isEmpty()) {
      LinkGroup group = new LinkGroup("", "", "", part.links());
      return page(part.url(), "links", new Links(frame, part.heading(), lead, List.of(group)));
    }
    Rows rows = new Rows(shelves, Shelves.root(part.url()));
    DocumentGroup group = new DocumentGroup("", "", List.of(), rows.documents(part.shown()));
    return page(
        part.url(),
        "documents",
        new Documents(frame, part.heading(), lead, List.of(), List.of(group)));
  }

  private static String year(CitedDocument document) {
    return document.issued().map(day -> "Năm " + day.getYear()).orElse("Không rõ năm");
  }

  /** The month of issue; of what has none, how its name or number begins. */
  private static String month(CitedDocument document) {
    return document
        .issued()
        .map(day -> "Tháng " + day.getMonthValue())
        .orElseGet(() -> beginning(document));
  }

  private static String beginning(CitedDocument document) {
    String words = document.number().or(document::title).orElse("");
    return words.isEmpty()
        ? "Khác"
        : "Bắt đầu bằng " + words.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  private static SiteFile page(String url, String template, Object view) {
    return new SiteFile.Page(url + "index.html", template, view);
  }
}
