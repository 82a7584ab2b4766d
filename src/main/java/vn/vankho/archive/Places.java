package vn.vankho.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers the documents of each province and says what became of it. */
final class Places {
  private Places() {}

  /** All provinces that issued held documents, in Vietnamese order of their names. */
  static List<ProvinceEntry> of(List<HeldPlan> plans) {
    Map<String, List<PlanId>> byName = new TreeMap<>(ArchiveLinker.vietnamese());
    for (HeldPlan plan : plans) {
      Optional<String> name = plan.plan().header().province();
      name.ifPresent(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(plan.id()));
    }
    Comparator<ProvinceEntry> byNameOrder =
        Comparator.comparing(ProvinceEntry::name, ArchiveLinker.vietnamese());
    return byName.entrySet().stream()
        .map(entry -> entry(entry.getKey(), entry.getValue()))
        .sorted(byNameOrder)
        .toList();
  }

  /** The province that an issuer's name speaks of. */
  static Optional<String> provinceIn(String issuer) {
    int at = issuer.indexOf(" tỉnh ");
    return at < 0 ? Optional.empty() : Optional.of(issuer.substring(at + 6));
  }

  private static ProvinceEntry entry(String name, List<PlanId> plans) {
    ProvinceId id = new ProvinceId(Slug.of(name));
    String unit = "tỉnh " + name;
    return new ProvinceEntry(id, "tinh/" + id + "/", name, unit, unit, Optional.empty(), plans);
  }
}
