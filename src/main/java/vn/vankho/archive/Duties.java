package vn.vankho.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vankho.plan.Agencies;
import vn.vankho.plan.AgencyName;
import vn.vankho.plan.Responsibility;
import vn.vankho.plan.Task;

/** Gathers, over all plans, what each agency must do and where it is a partner. */
final class Duties {
  private final Map<AgencyId, Gathered> byId = new TreeMap<>();

  private Duties() {}

  static AgencyId id(String canonical) {
    return new AgencyId(Slug.of(canonical));
  }

  /** All agencies that plans lay tasks on, in Vietnamese order of their names. */
  static List<AgencyEntry> of(List<HeldPlan> plans) {
    Duties duties = new Duties();
    plans.forEach(duties::addDuties);
    plans.forEach(duties::addSupports);
    return duties.byId.values().stream()
        .map(Gathered::settle)
        .sorted(VietnameseOrder.by(AgencyEntry::name))
        .toList();
  }

  private void addDuties(HeldPlan plan) {
    List<Responsibility> duties = plan.card().responsibilities();
    for (int i = 0; i < duties.size(); i++) {
      Gathered agency = byId.computeIfAbsent(plan.agencies().get(i), Gathered::new);
      agency.names.add(duties.get(i).canonical());
      agency.duties.add(new Duty(plan.id(), i));
    }
  }

  private void addSupports(HeldPlan plan) {
    List<Responsibility> duties = plan.card().responsibilities();
    for (int i = 0; i < duties.size(); i++) {
      List<Task> tasks = duties.get(i).tasks();
      for (int t = 0; t < tasks.size(); t++) {
        AgencyEntry.Support support = new AgencyEntry.Support(new Duty(plan.id(), i), t);
        tasks.get(t).partners().stream().map(Duties::id).distinct().forEach(id -> add(id, support));
      }
    }
  }

  /** A partner gets a page only if some plan lays a task of its own on it. */
  private void add(AgencyId id, AgencyEntry.Support support) {
    Optional.ofNullable(byId.get(id)).ifPresent(agency -> agency.supports.add(support));
  }

  private static final class Gathered {
    private final AgencyId id;
    private final Tally<String> names = new Tally<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<AgencyEntry.Support> supports = new ArrayList<>();

    Gathered(AgencyId id) {
      this.id = id;
    }

    AgencyEntry settle() {
      String name = names.winner(Comparator.naturalOrder()).orElseThrow();
      Optional<AgencyName> known = Agencies.named(name);
      return new AgencyEntry(
          id,
          "co-quan/" + id + "/",
          name,
          known.map(AgencyName::level).orElse("khác"),
          known.flatMap(AgencyName::since2025),
          duties,
          supports);
    }
  }
}
