package vn.vankho.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vankho.archive.Archive;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Mention;
import vn.vankho.archive.PlanId;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.plan.Header;
import vn.vankho.plan.Reading;

/** Makes the plain items that the index is written from out of an archive. */
public final class SearchItems {
  private final Archive archive;
  private final Map<PlanId, ProvinceEntry> provinces = new HashMap<>();

  public SearchItems(Archive archive) {
    this.archive = archive;
    for (ProvinceEntry province : archive.provinces()) {
      province.plans().forEach(plan -> provinces.put(plan, province));
    }
  }

  /**
   * An item for each held document, made when it is asked for: the texts of a large archive do not
   * fit in memory.
   *
   * @param readings reads a document back
   */
  public Iterable<SearchItem> items(Function<PlanId, Reading> readings) {
    return () ->
        archive.plans().stream().map(plan -> item(plan, readings.apply(plan.id()))).iterator();
  }

  /** The item of one held document. */
  public SearchItem item(HeldPlan plan, Reading reading) {
    Header header = plan.header();
    Optional<ProvinceEntry> province = Optional.ofNullable(provinces.get(plan.id()));
    return new SearchItem(
        plan.url(),
        header.title(),
        header.number(),
        header.type().orElse(plan.card().kind().vietnamese()),
        header.issuer(),
        province.map(ProvinceEntry::name).or(header::province),
        province.map(ProvinceEntry::now).map(SearchItems::withoutUnit),
        header.issued(),
        agencies(plan),
        cites(plan),
        Passages.of(reading));
  }

  /** A page for each number that is cited, and for each held document's own. */
  public List<NumberedPage> pages() {
    Stream<NumberedPage> cited =
        archive.documents().stream()
            .filter(document -> document.number().isPresent())
            .map(this::page);
    Stream<NumberedPage> uncited =
        archive.plans().stream()
            .filter(plan -> plan.header().number().isPresent() && !isCited(plan))
            .map(SearchItems::page);
    return Stream.concat(cited, uncited).sorted(Comparator.comparing(NumberedPage::url)).toList();
  }

  private NumberedPage page(CitedDocument document) {
    int citedBy = (int) document.mentions().stream().map(Mention::plan).distinct().count();
    return new NumberedPage(
        document.number().orElseThrow(),
        document.url(),
        document.name(),
        document.title(),
        document.issued(),
        !document.held().isEmpty(),
        citedBy);
  }

  private static NumberedPage page(HeldPlan plan) {
    Header header = plan.header();
    String number = header.number().orElseThrow();
    String type = header.type().orElse(plan.card().kind().vietnamese());
    Optional<String> title = Optional.of(header.title()).filter(words -> !words.isEmpty());
    return new NumberedPage(
        number, plan.url(), (type + " " + number).strip(), title, header.issued(), true, 0);
  }

  private boolean isCited(HeldPlan plan) {
    return archive.documents().stream().anyMatch(d -> d.held().equals(List.of(plan.id())));
  }

  private List<String> agencies(HeldPlan plan) {
    return plan.agencies().stream()
        .distinct()
        .flatMap(id -> archive.agency(id).stream())
        .map(agency -> agency.name())
        .toList();
  }

  private List<String> cites(HeldPlan plan) {
    return plan.documents().stream()
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(id -> archive.document(id).stream())
        .flatMap(document -> document.number().stream())
        .distinct()
        .toList();
  }

  private static String withoutUnit(String province) {
    return province.replaceFirst("^(?:[Tt]ỉnh|[Tt]hành phố) ", "");
  }
}
