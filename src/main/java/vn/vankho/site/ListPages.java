package vn.vankho.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.archive.Slug;
import vn.vankho.archive.VietnameseOrder;
import vn.vankho.archive.YearEntry;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.Partition.Level;
import vn.vankho.site.Partition.Part;
import vn.vankho.site.Rows.DocumentRow;
import vn.vankho.site.Rows.PlanRow;

/** The lists of everything, and the pages of provinces and years, which are lists too. */
final class ListPages {
  private static final Link HOME = new Link("", "Trang chủ");
  private static final int NEWEST = 50;

  /** So many cited documents of one type are listed together; of more only the first. */
  private static final int MOST_OF_A_TYPE = 50;

  private static final int MOST_SHOWN = 20;

  /** How many links a page of links has at most. */
  private static final int MOST_LINKS = 500;

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

  record Plans(
      Frame frame,
      String heading,
      String lead,
      String note,
      List<CountedLink> parts,
      List<PlanRow> plans) {
    boolean hasParts() {
      return !parts.isEmpty();
    }
  }

  record Documents(
      Frame frame, String heading, String lead, List<Link> jumps, List<DocumentGroup> groups) {
    boolean hasJumps() {
      return jumps.size() > 1;
    }
  }

  /**
   * Documents of one type.
   *
   * @param more the page of all of them, where some are left out here
   */
  record DocumentGroup(String id, String name, List<Link> more, List<DocumentRow> documents) {}

  record Links(Frame frame, String heading, String lead, List<LinkGroup> groups) {}

  /**
   * Links of one kind.
   *
   * @param more how many are left out, in words
   */
  record LinkGroup(String id, String name, String more, List<CountedLink> links) {}

  static Stream<SiteFile> of(Shelves shelves) {
    return Stream.of(
            Stream.of(
                plans(shelves),
                documents(shelves),
                agencies(shelves),
                provinces(shelves),
                years(shelves)),
            shelves.archive().provinces().stream().flatMap(p -> one(shelves, p)),
            shelves.archive().years().stream().flatMap(y -> one(shelves, y)))
        .flatMap(Function.identity());
  }

  private static SiteFile plans(Shelves shelves) {
    ListPages page = new ListPages(shelves, "ke-hoach/");
    List<HeldPlan> all = shelves.archive().plans();
    boolean whole = all.size() <= Partition.LONGEST;
    String lead = all.size() + " văn bản, mới nhất trước.";
    List<PlanRow> newest =
        all.stream().limit(whole ? all.size() : NEWEST).map(page.rows::plan).toList();
    List<CountedLink> parts =
        whole
            ? List.of()
            : Stream.concat(
                    shelves.archive().years().stream().map(page::year),
                    shelves.archive().provinces().stream().map(page::province))
                .toList();
    Frame frame = page.frame("Kế hoạch", lead, HOME);
    return page.page("plans", new Plans(frame, "Kế hoạch", lead, "", parts, newest));
  }

  private static Stream<SiteFile> one(Shelves shelves, ProvinceEntry province) {
    String then = Words.capitalised(province.then());
    String now = Shelves.now(province);
    String note = now.isEmpty() ? "" : Words.capitalised(now) + ".";
    Link up = new Link("tinh/", "Tỉnh");
    return Partition.of(province.url(), shelves.plans(province.plans()), Level.YEAR, Level.MONTH)
        .all()
        .map(
            part ->
                new ListPages(shelves, part.url())
                    .part(part, then, " văn bản do cơ quan của tỉnh ban hành.", note, up));
  }

  private static Stream<SiteFile> one(Shelves shelves, YearEntry year) {
    String heading =
        year.year().isPresent() ? "Năm " + year.year().getAsInt() : "Không rõ năm ban hành";
    Link up = new Link("nam/", "Năm");
    return Partition.of(year.url(), shelves.plans(year.plans()), Level.PROVINCE, Level.MONTH)
        .all()
        .map(part -> new ListPages(shelves, part.url()).part(part, heading, " văn bản.", "", up));
  }

  /** A page of a list of held documents that may be cut into several. */
  SiteFile part(Part<HeldPlan> part, String whole, String count, String note, Link up) {
    String heading = part.name().isEmpty() ? whole : whole + ", " + part.name();
    String lead = part.size() + count;
    Frame frame = frame(heading, heading + ": " + lead, HOME, up);
    List<PlanRow> plans = part.rows().stream().map(rows::plan).toList();
    List<CountedLink> parts = rows.parts(part, " văn bản");
    return page("plans", new Plans(frame, heading, lead, note, parts, plans));
  }

  private static SiteFile documents(Shelves shelves) {
    ListPages page = new ListPages(shelves, "van-ban/");
    Map<String, List<CitedDocument>> byType = new TreeMap<>(VietnameseOrder.by(type -> type));
    shelves
        .archive()
        .documents()
        .forEach(d -> byType.computeIfAbsent(d.type(), any -> new ArrayList<>()).add(d));
    List<DocumentGroup> groups =
        byType.entrySet().stream().map(e -> page.group(e.getKey(), e.getValue())).toList();
    String heading = "Văn bản được dẫn";
    String lead =
        shelves.archive().documents().size()
            + " văn bản mà các kế hoạch trong kho căn cứ hoặc nhắc tới, xếp theo loại.";
    List<Link> jumps = groups.stream().map(g -> new Link("#" + g.id(), g.name())).toList();
    return page.page(
        "documents", new Documents(page.frame(heading, lead, HOME), heading, lead, jumps, groups));
  }

  /** The documents of a type by name; of many only those that are cited most. */
  private DocumentGroup group(String type, List<CitedDocument> documents) {
    List<CitedDocument> shown =
        documents.stream()
            .sorted(HomePage.MOST_CITED_FIRST)
            .limit(documents.size() > MOST_OF_A_TYPE ? MOST_SHOWN : MOST_OF_A_TYPE)
            .sorted(VietnameseOrder.by(CitedDocument::name))
            .toList();
    return new DocumentGroup(
        Slug.of(type), type, all(type, documents.size() - shown.size()), rows.documents(shown));
  }

  private List<Link> all(String type, int left) {
    String href = Shelves.root(url) + KindPages.ofCited(type);
    return left == 0
        ? List.of()
        : List.of(new Link(href, "và " + left + " văn bản ít được dẫn hơn"));
  }

  private static String more(int count, String what) {
    return count == 0 ? "" : "và " + count + what + ", tìm được qua ô tìm kiếm";
  }

  private static SiteFile agencies(Shelves shelves) {
    ListPages page = new ListPages(shelves, "co-quan/");
    Comparator<AgencyEntry> order =
        Comparator.comparing((AgencyEntry agency) -> LEVELS.indexOf(agency.level()))
            .thenComparing(VietnameseOrder.by(AgencyEntry::name));
    Stream<AgencyEntry> busiest =
        shelves.archive().agencies().stream()
            .sorted(HomePage.busiestFirst(shelves))
            .limit(MOST_LINKS)
            .sorted(order);
    List<LinkGroup> groups = page.groups(busiest, AgencyPage::level, page::agency);
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
    Map<String, List<T>> groups =
        entries.collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(
            e ->
                new LinkGroup(
                    Slug.of(e.getKey()),
                    e.getKey(),
                    more(Math.max(0, e.getValue().size() - MOST_LINKS), " tên ít gặp hơn"),
                    e.getValue().stream().limit(MOST_LINKS).map(link).toList()))
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
