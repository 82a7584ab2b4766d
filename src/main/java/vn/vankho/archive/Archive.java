package vn.vankho.archive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All held documents side by side, every mention resolved, both directions. Facts only: texts are
 * read back where they are shown. Every list is sorted so that the same documents give the same
 * archive.
 */
public final class Archive {
  /** By day of issue, documents without one last; then by name. */
  public static final Comparator<HeldPlan> NEWEST_FIRST =
      Comparator.comparing(
              (HeldPlan plan) -> plan.header().issued().orElse(LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(HeldPlan::id);

  private final LocalDate today;
  private final List<HeldPlan> plans;
  private final List<CitedDocument> documents;
  private final List<AgencyEntry> agencies;
  private final List<ProvinceEntry> provinces;
  private final List<YearEntry> years;
  private final Map<PlanId, HeldPlan> planById;
  private final Map<DocumentId, CitedDocument> documentById;
  private final Map<AgencyId, AgencyEntry> agencyById;
  private final Map<ProvinceId, ProvinceEntry> provinceById;

  public Archive(
      LocalDate today,
      List<HeldPlan> plans,
      List<CitedDocument> documents,
      List<AgencyEntry> agencies,
      List<ProvinceEntry> provinces,
      List<YearEntry> years) {
    this.today = today;
    this.plans = List.copyOf(plans);
    this.documents = List.copyOf(documents);
    this.agencies = List.copyOf(agencies);
    this.provinces = List.copyOf(provinces);
    this.years = List.copyOf(years);
    this.planById = index(this.plans, HeldPlan::id);
    this.documentById = index(this.documents, CitedDocument::id);
    this.agencyById = index(this.agencies, AgencyEntry::id);
    this.provinceById = index(this.provinces, ProvinceEntry::id);
  }

  /** The day as of which units and periods are told. */
  public LocalDate today() {
    return today;
  }

  /** Held documents, newest first, then by name. */
  public List<HeldPlan> plans() {
    return plans;
  }

  /** Cited documents, by name. */
  public List<CitedDocument> documents() {
    return documents;
  }

  /** Agencies, in Vietnamese order of their names. */
  public List<AgencyEntry> agencies() {
    return agencies;
  }

  /** Provinces that issued held documents, in Vietnamese order of their names. */
  public List<ProvinceEntry> provinces() {
    return provinces;
  }

  /** Years with held documents, newest first. */
  public List<YearEntry> years() {
    return years;
  }

  public Optional<HeldPlan> plan(PlanId id) {
    return Optional.ofNullable(planById.get(id));
  }

  public Optional<CitedDocument> document(DocumentId id) {
    return Optional.ofNullable(documentById.get(id));
  }

  public Optional<AgencyEntry> agency(AgencyId id) {
    return Optional.ofNullable(agencyById.get(id));
  }

  public Optional<ProvinceEntry> province(ProvinceId id) {
    return Optional.ofNullable(provinceById.get(id));
  }

  private static <K, V> Map<K, V> index(List<V> entries, Function<V, K> key) {
    return entries.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }
}
