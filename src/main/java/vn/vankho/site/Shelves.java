package vn.vankho.site;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.AgencyId;
import vn.vankho.archive.Archive;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.DocumentId;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Mention;
import vn.vankho.archive.PlanId;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.archive.Related;
import vn.vankho.archive.SharedSentences;
import vn.vankho.archive.Signature;
import vn.vankho.archive.Slug;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Header;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.Frame.NavLink;

/** The archive together with the few look-ups that pages share, and the frame around each page. */
final class Shelves {
  private static final List<Link> WAYS_IN =
      List.of(
          new Link("ke-hoach/", "Kế hoạch"),
          new Link("van-ban/", "Văn bản được dẫn"),
          new Link("co-quan/", "Cơ quan"),
          new Link("tinh/", "Tỉnh"),
          new Link("nam/", "Năm"),
          new Link(KindPages.URL, "Loại"),
          new Link("lich/", "Lịch"),
          new Link(PicturesPage.URL, "Hình"));
  private static final Comparator<HeldPlan> OLDEST_FIRST =
      Comparator.comparing((HeldPlan held) -> issued(held).orElse(LocalDate.MAX))
          .thenComparing(HeldPlan::id);

  private static final Link ABOUT = new Link(EditorialPages.ABOUT, "Giới thiệu");

  private final Archive archive;
  private final SiteSettings settings;
  private final EditorialPages.About about;
  private final long everyPage;
  private final Heads heads = new Heads(this);
  private final Map<DocumentId, Boolean> severalCarryOut = new ConcurrentHashMap<>();
  private final Map<String, Optional<AgencyEntry>> agencies = new ConcurrentHashMap<>();
  private final Map<PlanId, ProvinceEntry> provinces = new HashMap<>();
  private final Map<PlanId, List<CitedDocument>> cited = new HashMap<>();
  private final Map<PlanId, List<CalendarEntry>> deadlines = new ConcurrentHashMap<>();
  private final Map<DocumentId, Long> told = new ConcurrentHashMap<>();
  private final Map<AgencyId, Integer> tasks = new ConcurrentHashMap<>();
  private final Map<DocumentId, List<HeldPlan>> implementers = new ConcurrentHashMap<>();
  private final Map<PlanId, List<Related.Neighbour>> related;
  private final Map<PlanId, List<SharedSentences.Shared>> shared;

  /**
   * @throws IOException if the page about the archive cannot be read
   */
  Shelves(Archive archive, SiteSettings settings) throws IOException {
    this.archive = archive;
    this.settings = settings;
    this.about = EditorialPages.about(settings);
    this.everyPage =
        new Fingerprint()
            .word(settings.title())
            .word(settings.address(""))
            .facts(about)
            .word(settings.reportTo())
            .value();
    for (ProvinceEntry province : archive.provinces()) {
      province.plans().forEach(plan -> provinces.putIfAbsent(plan, province));
    }
    for (CitedDocument document : archive.documents()) {
      for (PlanId held : document.held()) {
        cited.computeIfAbsent(held, plan -> new java.util.ArrayList<>()).add(document);
      }
    }
    Map<PlanId, Signature> signatures = new LinkedHashMap<>();
    archive.plans().forEach(plan -> signatures.put(plan.id(), plan.card().signature()));
    this.related = Related.of(signatures);
    this.shared = SharedSentences.of(sentences(archive));
  }

  private static List<SharedSentences.Document> sentences(Archive archive) {
    return archive.plans().stream()
        .sorted(OLDEST_FIRST)
        .map(
            held ->
                new SharedSentences.Document(
                    held.id(), held.header().province(), held.card().prints()))
        .toList();
  }

  /** The deadlines of a held document, as calendars show them. */
  List<CalendarEntry> deadlines(HeldPlan held) {
    return deadlines.computeIfAbsent(held.id(), id -> CalendarEntry.of(held));
  }

  /**
   * Stands for what heads of pages tell machines of a cited document: its name, type, number, day
   * and issuer.
   */
  long told(CitedDocument document) {
    return told.computeIfAbsent(document.id(), id -> tell(document));
  }

  private static long tell(CitedDocument document) {
    Fingerprint print = new Fingerprint().word(document.id().value()).word(document.name());
    print.word(document.type()).word(document.number()).word(document.issuer());
    return print.word(document.issued().map(LocalDate::toString)).value();
  }

  /** Documents about the same thing, nearest first. */
  List<Related.Neighbour> related(PlanId id) {
    return related.getOrDefault(id, List.of());
  }

  /** Its sentences that plans of other provinces have too. */
  List<SharedSentences.Shared> shared(PlanId id) {
    return shared.getOrDefault(id, List.of());
  }

  Archive archive() {
    return archive;
  }

  SiteSettings settings() {
    return settings;
  }

  /** Stands for what is the same on all pages: the frame around each. */
  long everyPage() {
    return everyPage;
  }

  HeldPlan plan(PlanId id) {
    return archive.plan(id).orElseThrow(() -> new IllegalArgumentException("no such plan: " + id));
  }

  List<HeldPlan> plans(List<PlanId> ids) {
    return ids.stream().map(this::plan).toList();
  }

  Optional<ProvinceEntry> province(PlanId id) {
    return Optional.ofNullable(provinces.get(id));
  }

  /** What became of a province, as words that go on after its name; empty if nothing did. */
  static String now(ProvinceEntry province) {
    String known = province.now().equals(province.then()) ? "" : "nay thuộc " + province.now();
    return province.change().orElse(known);
  }

  /** The cited documents that may be this held one. */
  List<CitedDocument> citedAs(PlanId id) {
    return cited.getOrDefault(id, List.of());
  }

  /** The held documents that cite this held one. */
  List<PlanId> citedBy(PlanId id) {
    return citedAs(id).stream()
        .flatMap(document -> document.mentions().stream())
        .map(Mention::plan)
        .filter(plan -> !plan.equals(id))
        .distinct()
        .toList();
  }

  /** How many tasks all held documents lay on an agency. */
  int tasks(AgencyEntry agency) {
    return tasks.computeIfAbsent(agency.id(), id -> count(agency));
  }

  private int count(AgencyEntry agency) {
    return agency.duties().stream()
        .map(duty -> plan(duty.plan()).card().responsibilities().get(duty.responsibility()))
        .mapToInt(responsibility -> responsibility.tasks().size())
        .sum();
  }

  Optional<CitedDocument> document(HeldPlan held, int citation) {
    Optional<DocumentId> id = held.documents().get(citation);
    return id.flatMap(archive::document);
  }

  /** The documents that a plan cites, each once, in the order of the text. */
  List<CitedDocument> documents(HeldPlan held) {
    return held.documents().stream()
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(id -> archive.document(id).stream())
        .toList();
  }

  /** The documents in the opening of a plan: what it is based on. */
  List<CitedDocument> basis(HeldPlan held) {
    List<Citation> citations = held.card().citations();
    return java.util.stream.IntStream.range(0, citations.size())
        .filter(i -> citations.get(i).basis())
        .mapToObj(i -> document(held, i))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /**
   * The held documents that carry out a cited one: it stands in their title or among what they are
   * based on. Newest first.
   */
  List<HeldPlan> implementers(CitedDocument document) {
    return implementers.computeIfAbsent(document.id(), id -> findImplementers(document));
  }

  private List<HeldPlan> findImplementers(CitedDocument document) {
    return document.mentions().stream()
        .filter(mention -> carriesOut(mention))
        .map(Mention::plan)
        .distinct()
        .filter(plan -> !document.held().contains(plan))
        .map(this::plan)
        .toList();
  }

  /** Whether at least two held documents carry out a cited one. */
  boolean hasMatrix(CitedDocument document) {
    return severalCarryOut.computeIfAbsent(document.id(), id -> implementers(document).size() > 1);
  }

  /** The agency of a canonical name, if it has a page. */
  Optional<AgencyEntry> agency(String canonical) {
    return agencies.computeIfAbsent(canonical, name -> archive.agency(new AgencyId(Slug.of(name))));
  }

  private boolean carriesOut(Mention mention) {
    Citation citation = plan(mention.plan()).card().citations().get(mention.citation());
    return citation.basis() || citation.inTitle();
  }

  /** What a plan is about; its name where no title was found. */
  static String title(HeldPlan held) {
    String title = held.header().title();
    return title.isBlank() ? name(held) : Words.capitalised(Words.folded(title));
  }

  /** {@code Kế hoạch 172/KH-UBND}; the file's name where there is no number. */
  static String name(HeldPlan held) {
    Header header = held.header();
    String type = type(held);
    return header
        .number()
        .map(number -> type + " " + number)
        .orElse(header.title().isBlank() ? held.source().name() : type + " (không số)");
  }

  static String type(HeldPlan held) {
    String kind = held.card().kind().vietnamese();
    return held.header().type().orElse(kind.isEmpty() ? "Văn bản" : kind);
  }

  static Optional<LocalDate> issued(HeldPlan held) {
    return held.header().issued();
  }

  /**
   * The earliest day on which a document can have been issued: its own date, or the latest date of
   * what it cites.
   */
  static Optional<LocalDate> noEarlierThan(HeldPlan held) {
    Stream<LocalDate> cited = held.card().citations().stream().flatMap(c -> c.issued().stream());
    return issued(held).or(() -> cited.max(Comparator.naturalOrder()));
  }

  /**
   * The frame of a page.
   *
   * @param url the page below the site's root; ends in {@code /}, or empty for home
   * @param crumbs the way here, each below the site's root
   */
  Frame frame(String url, String title, String description, Link... crumbs) {
    String root = root(url);
    List<NavLink> nav =
        Stream.concat(WAYS_IN.stream(), Stream.of(ABOUT).filter(link -> about.there()))
            .map(way -> new NavLink(root + way.href(), way.words(), here(way, url)))
            .toList();
    return new Frame(
        settings.title(),
        title,
        Words.shortened(description, 200),
        root,
        settings.baseUrl().isPresent() ? settings.address(url) : "",
        Stream.of(crumbs).map(crumb -> new Link(root + crumb.href(), crumb.words())).toList(),
        nav,
        about.there() ? root + ABOUT.href() : "",
        settings.reportTo().orElse(about.report().map(anchor -> root + anchor).orElse("")),
        heads.of(url));
  }

  private static String here(Link way, String url) {
    return way.href().equals(url) ? "page" : url.startsWith(way.href()) ? "true" : "";
  }

  /** The way from a page to the site's root. */
  static String root(String url) {
    String up = "../".repeat((int) url.chars().filter(c -> c == '/').count());
    return up.isEmpty() ? "./" : up;
  }
}
