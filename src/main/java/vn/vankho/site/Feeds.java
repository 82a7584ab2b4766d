package vn.vankho.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Mention;
import vn.vankho.archive.PlanId;
import vn.vankho.archive.ProvinceEntry;

/**
 * Atom feeds (RFC 4287): of the archive, each agency, each province, each document that several
 * cite. Names of entries stay when the site moves; dates are those of the documents, never the
 * clock's.
 */
final class Feeds {
  static final String FILE = "feed.xml";
  private static final int NEWEST = 50;

  private final Shelves shelves;
  private final SiteSettings settings;

  private Feeds(Shelves shelves) {
    this.shelves = shelves;
    this.settings = shelves.settings();
  }

  /** What the template shows. */
  record Feed(
      String id,
      String title,
      String description,
      String address,
      String self,
      String updated,
      String author,
      List<Entry> entries) {}

  record Entry(
      String id, String address, String title, String updated, String author, String summary) {}

  static Stream<PagePlan> of(Shelves shelves) {
    Feeds feeds = new Feeds(shelves);
    var archive = shelves.archive();
    return Stream.of(
            Stream.of(archive).map(all -> feeds.ofAll()).map(PagePlan::of),
            archive.agencies().stream().map(feeds::plan),
            archive.provinces().stream().map(feeds::plan),
            archive.documents().stream().filter(Feeds::hasOne).map(feeds::plan))
        .flatMap(Function.identity());
  }

  private SiteFile ofAll() {
    return file("", settings.title(), settings.description(), shelves.archive().plans().stream());
  }

  private PagePlan plan(AgencyEntry agency) {
    return plan(agency.url(), agency.name(), plans(agency), () -> of(agency));
  }

  private PagePlan plan(ProvinceEntry province) {
    return plan(province.url(), province.then(), province.plans().stream(), () -> of(province));
  }

  /** What a feed shows of documents shows in their prints; nothing is put into words for it. */
  private PagePlan plan(String url, String name, Stream<PlanId> plans, Supplier<SiteFile> feed) {
    Fingerprint print = new Fingerprint().number(shelves.everyPage()).word(name);
    held(plans).forEach(print::words);
    print.number(settings.today().toEpochDay());
    return PagePlan.of(url + FILE, print, feed);
  }

  private static Stream<PlanId> plans(AgencyEntry agency) {
    return Stream.concat(
        agency.duties().stream().map(duty -> duty.plan()),
        agency.supports().stream().map(support -> support.duty().plan()));
  }

  private SiteFile of(AgencyEntry agency) {
    Stream<PlanId> plans = plans(agency);
    String about = "Kế hoạch giao việc cho " + agency.name() + ", hoặc nêu tên là nơi cùng làm.";
    return file(agency.url(), agency.name(), about, held(plans));
  }

  private SiteFile of(ProvinceEntry province) {
    String name = Words.capitalised(province.then());
    String about = "Kế hoạch do cơ quan của " + province.then() + " ban hành.";
    return file(province.url(), name, about, held(province.plans().stream()));
  }

  /**
   * Whether a cited document has a feed. Most are cited once and never again: what is new of those
   * is in the feeds of the province and of the archive.
   */
  static boolean hasOne(CitedDocument document) {
    PlanId first = document.mentions().get(0).plan();
    return document.mentions().stream().anyMatch(mention -> !mention.plan().equals(first));
  }

  /** A document that gives no date, not even by what it cites, is told as of today. */
  private PagePlan plan(CitedDocument document) {
    Fingerprint print = new Fingerprint().number(shelves.everyPage()).cited(document, shelves);
    boolean dated =
        held(document.mentions().stream().map(Mention::plan))
            .anyMatch(held -> Shelves.noEarlierThan(held).isPresent());
    print.word(dated ? "" : settings.today().toString());
    return PagePlan.of(document.url() + FILE, print, () -> of(document));
  }

  private SiteFile of(CitedDocument document) {
    String name = Words.shortened(document.name(), 160);
    Stream<PlanId> plans = document.mentions().stream().map(Mention::plan);
    return file(document.url(), "Dẫn " + name, "Kế hoạch dẫn " + name + ".", held(plans));
  }

  private Stream<HeldPlan> held(Stream<PlanId> ids) {
    return ids.distinct().map(shelves::plan);
  }

  /** Documents that give no date at all are left out: a feed must say when. */
  private SiteFile file(String url, String title, String about, Stream<HeldPlan> plans) {
    List<Entry> entries =
        plans
            .filter(held -> !held.source().facts().noindex())
            .map(held -> Shelves.noEarlierThan(held).map(day -> entry(held, day)))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Entry::updated).reversed().thenComparing(Entry::address))
            .limit(NEWEST)
            .toList();
    String updated = entries.isEmpty() ? instant(settings.today()) : entries.get(0).updated();
    Feed feed =
        new Feed(
            name("nguon/" + settings.title() + "/" + url),
            url.isEmpty() ? title : title + " · " + settings.title(),
            about,
            settings.address(url),
            settings.address(url + FILE),
            updated,
            settings.title(),
            entries);
    return new SiteFile.Page(url + FILE, "feed", feed);
  }

  private Entry entry(HeldPlan held, LocalDate day) {
    return new Entry(
        name(held.id().value()),
        settings.address(held.url()),
        Shelves.name(held) + ": " + Shelves.title(held),
        instant(day),
        held.header().issuer().orElse(settings.title()),
        Shelves.issued(held)
            .map(d -> "Ban hành ngày " + Words.day(d) + ".")
            .orElse("Không ghi ngày ban hành."));
  }

  private static String name(String key) {
    byte[] bytes = ("vankho:" + key).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  private static String instant(LocalDate day) {
    return day + "T00:00:00+07:00";
  }
}
