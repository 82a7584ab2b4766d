package vn.vankho.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vankho.plan.Province;
import vn.vankho.plan.Provinces;

/** Gathers the documents of each province and says what became of it. */
final class Places {
  private final LocalDate today;
  private final Map<String, List<HeldPlan>> byName = new TreeMap<>();

  private Places(LocalDate today) {
    this.today = today;
  }

  /** All provinces that issued held documents, in Vietnamese order of their names. */
  static List<ProvinceEntry> of(List<HeldPlan> plans, LocalDate today) {
    Places places = new Places(today);
    plans.forEach(places::add);
    return places.byName.keySet().stream()
        .map(places::entry)
        .sorted(VietnameseOrder.by(ProvinceEntry::name))
        .toList();
  }

  /** The province that an issuer's name speaks of. */
  static Optional<String> provinceIn(String issuer) {
    return Provinces.find(issuer).stream().map(mention -> mention.province().name()).findFirst();
  }

  private void add(HeldPlan plan) {
    Optional<String> name = plan.header().province();
    name.ifPresent(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(plan));
  }

  private ProvinceEntry entry(String name) {
    List<HeldPlan> plans = byName.get(name);
    ProvinceId id = new ProvinceId(Slug.of(name));
    String url = "tinh/" + id + "/";
    List<PlanId> ids = plans.stream().map(HeldPlan::id).toList();
    Optional<Province> known = Provinces.named(name);
    if (known.isEmpty()) {
      return new ProvinceEntry(id, url, name, name, name, Optional.empty(), ids);
    }
    LocalDate issued = latest(plans);
    Provinces.Today now = Provinces.today(name, issued, today);
    String then = Provinces.unitAt(name, issued);
    return new ProvinceEntry(id, url, name, then, now.unit(), now.change(), ids);
  }

  /** The day that decides which unit of that name is meant. */
  private LocalDate latest(List<HeldPlan> plans) {
    return plans.stream()
        .flatMap(plan -> plan.header().issued().stream())
        .max(Comparator.naturalOrder())
        .orElse(today);
  }
}
