package vn.vankho.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.archive.YearEntry;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.Rows.DocumentRow;
import vn.vankho.site.Rows.PlanRow;

/** The lists of everything, and the pages of provinces and years, which are lists too. */
final class ListPages {
  private static final Link HOME = new Link("", "Trang chủ");
  private static final List<String> LEVELS =
      List.of("trung ương", "tỉnh", "huyện", "xã", "nhóm", "khác");

  private final Shelves shelves;
  private final String url;
  private final Rows rows;

  /**
   * @param url the page on which the lists stand
   */
  ListPages(Shelves shelves, String url) {
    this.shelves = shelves;
    this.url = url;
    this.rows = new Rows(shelves, Shelves.root(url));
  }

  /** A link with what stands behind it. */
  record CountedLink(String href, String words, String count, String note) {}

  record Plans(Frame frame, String heading, String lead, String note, List<PlanRow> plans) {}

  record Documents(
      Frame frame, String heading, String lead, List<Link> jumps, List<DocumentGroup> groups) {}

  record DocumentGroup(String id, String name, List<DocumentRow> documents) {}

  record Links(Frame frame, String heading, String lead, List<LinkGroup> groups) {}

  record LinkGroup(String id, String name, List<CountedLink> links) {}

  static Stream<SiteFile> of(Shelves shelves) {
    return Stream.of(
            Stream.of(
                plans(shelves),
                documents(shelves),
                agencies(shelves),
                provinces(shelves),
                years(shelves)),
            shelves.archive().provinces().stream().map(p -> new ListPages(shelves, p.url()).one(p)),
            shelves.archive().years().stream().map(y -> new ListPages(shelves, y.url()).one(y)))
        .flatMap(Function.identity());
  }

  private static SiteFile plans(Shelves shelves) {
    ListPages page = new ListPages(shelves, "ke-hoach/");
    String lead = shelves.archive().plans().size() + " văn bản, mới nhất trước.";
    List<PlanRow> plans = shelves.archive().plans().stream().map(page.rows::plan).toList();
    return page.page(
        "plans", new Plans(page.frame("Kế hoạch", lead, HOME), "Kế hoạch", lead, "", plans));
  }

  private SiteFile one(ProvinceEntry province) {
    String then = Words.capitalised(province.then());
    String lead = province.plans().size() + " văn bản do cơ quan của tỉnh ban hành.";
    Frame frame = frame(then, then + ": " + lead, HOME, new Link("tinh/", "Tỉnh"));
    String now = Shelves.now(province);
    String note = now.isEmpty() ? "" : Words.capitalised(now) + ".";
    return page("plans", new Plans(frame, then, lead, note, rows.plans(province.plans())));
  }

  private SiteFile one(YearEntry year) {
    String heading =
        year.year().isPresent() ? "Năm " + year.year().getAsInt() : "Không rõ năm ban hành";
    String lead = year.plans().size() + " văn bản.";
    Frame frame = frame(heading, heading + ": " + lead, HOME, new Link("nam/", "Năm"));
    return page("plans", new Plans(frame, heading, lead, "", rows.plans(year.plans())));
  }

  private static SiteFile documents(Shelves shelves) {
    ListPages page = new ListPages(shelves, "van-ban/");
    Map<String, List<CitedDocument>> byType =
        shelves.archive().documents().stream()
            .sorted(
                VietnameseOrder.by(CitedDocument::type)
                    .thenComparing(VietnameseOrder.by(CitedDocument::name)))
            .collect(
                Collectors.groupingBy(
                    CitedDocument::type, LinkedHashMap::new, Collectors.toList()));
    List<DocumentGroup> groups =
        byType.entrySet().stream()
            .map(
                e ->
                    new DocumentGroup(
                        Slugs.of(e.getKey()), e.getKey(), page.rows.documents(e.getValue())))
            .toList();
    String heading = "Văn bản được dẫn";
    String lead =
        shelves.archive().documents().size()
            + " văn bản mà các kế hoạch trong kho căn cứ hoặc nhắc tới, xếp theo loại.";
    List<Link> jumps = groups.stream().map(g -> new Link("#" + g.id(), g.name())).toList();
    return page.page(
        "documents", new Documents(page.frame(heading, lead, HOME), heading, lead, jumps, groups));
  }

  private static SiteFile agencies(Shelves shelves) {
    ListPages page = new ListPages(shelves, "co-quan/");
    Comparator<AgencyEntry> order =
        Comparator.comparing((AgencyEntry agency) -> LEVELS.indexOf(agency.level()))
            .thenComparing(VietnameseOrder.by(AgencyEntry::name));
    List<LinkGroup> groups =
        page.groups(
            shelves.archive().agencies().stream().sorted(order), AgencyPage::level, page::agency);
    String lead =
        shelves.archive().agencies().size() + " cơ quan, tổ chức được giao việc hoặc cùng làm.";
    return page.links("Cơ quan", lead, groups);
  }

  private static SiteFile provinces(Shelves shelves) {
    ListPages page = new ListPages(shelves, "tinh/");
    Stream<ProvinceEntry> provinces =
        shelves.archive().provinces().stream().sorted(VietnameseOrder.by(ProvinceEntry::name));
    String lead = "Các tỉnh, thành phố có văn bản trong kho, theo tên lúc ban hành.";
    return page.links("Tỉnh, thành phố", lead, page.groups(provinces, p -> "", page::province));
  }

  private static SiteFile years(Shelves shelves) {
    ListPages page = new ListPages(shelves, "nam/");
    List<LinkGroup> groups = page.groups(shelves.archive().years().stream(), y -> "", page::year);
    return page.links("Năm ban hành", "Văn bản trong kho theo năm ban hành.", groups);
  }

  CountedLink agency(AgencyEntry agency) {
    int tasks = shelves.tasks(agency);
    String count = tasks > 0 ? tasks + " việc" : agency.supports().size() + " việc cùng làm";
    return link(agency.url(), agency.name(), count, agency.since2025().orElse(""));
  }

  CountedLink province(ProvinceEntry province) {
    String count = province.plans().size() + " văn bản";
    return link(province.url(), province.name(), count, Shelves.now(province));
  }

  CountedLink year(YearEntry year) {
    String name = year.year().isPresent() ? String.valueOf(year.year().getAsInt()) : "Không rõ năm";
    return link(year.url(), name, year.plans().size() + " văn bản", "");
  }

  private CountedLink link(String target, String words, String count, String note) {
    return new CountedLink(Shelves.root(url) + target, words, count, note);
  }

  private <T> List<LinkGroup> groups(
      Stream<T> entries, Function<T, String> group, Function<T, CountedLink> link) {
    Map<String, List<CountedLink>> links =
        entries.collect(
            Collectors.groupingBy(
                group, LinkedHashMap::new, Collectors.mapping(link, Collectors.toList())));
    return links.entrySet().stream()
        .map(e -> new LinkGroup(Slugs.of(e.getKey()), e.getKey(), e.getValue()))
        .toList();
  }

  private SiteFile links(String heading, String lead, List<LinkGroup> groups) {
    return page("links", new Links(frame(heading, lead, HOME), heading, lead, groups));
  }

  private Frame frame(String title, String description, Link... crumbs) {
    return shelves.frame(url, title, description, crumbs);
  }

  private SiteFile page(String template, Object view) {
    return new SiteFile.Page(url + "index.html", template, view);
  }
}
