package vn.vankho.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.AgencyEntry.Support;
import vn.vankho.archive.Duty;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.PlanId;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.PlanView.TaskRow;
import vn.vankho.site.Rows.PlanRow;

/** The page of an agency: what all held documents lay on it. */
final class AgencyPage {
  private final Shelves shelves;
  private final PlanFiles files;
  private final AgencyEntry agency;
  private final String root;
  private final Rows rows;

  private AgencyPage(Shelves shelves, PlanFiles files, AgencyEntry agency) {
    this.shelves = shelves;
    this.files = files;
    this.agency = agency;
    this.root = Shelves.root(agency.url());
    this.rows = new Rows(shelves, root);
  }

  /** What the page shows. */
  record View(
      Frame frame,
      String name,
      String level,
      String since2025,
      String summary,
      List<PlanTasks> duties,
      List<PlanSupports> supports) {
    boolean hasDuties() {
      return !duties.isEmpty();
    }

    boolean hasSupports() {
      return !supports.isEmpty();
    }
  }

  /** One document with the tasks that it lays on the agency. */
  record PlanTasks(PlanRow plan, String caption, List<TaskRow> tasks) {}

  /** One document with the tasks of others in which the agency is a partner. */
  record PlanSupports(PlanRow plan, String caption, List<SupportRow> tasks) {}

  record SupportRow(String lead, String leadHref, TaskRow task) {}

  static SiteFile of(Shelves shelves, PlanFiles files, AgencyEntry agency) {
    View view = new AgencyPage(shelves, files, agency).view();
    return new SiteFile.Page(agency.url() + "index.html", "agency", view);
  }

  private View view() {
    Map<PlanId, List<Duty>> duties = grouped(agency.duties(), Duty::plan);
    Map<PlanId, List<Support>> supports = grouped(agency.supports(), s -> s.duty().plan());
    List<PlanTasks> tasks =
        duties.entrySet().stream().map(e -> tasks(e.getKey(), e.getValue())).toList();
    int count = tasks.stream().mapToInt(plan -> plan.tasks().size()).sum();
    String summary =
        count
            + " việc trong "
            + duties.size()
            + " văn bản; cùng làm "
            + agency.supports().size()
            + " việc của cơ quan khác";
    return new View(
        shelves.frame(
            agency.url(),
            agency.name(),
            agency.name() + ": " + summary + ".",
            new Link("", "Trang chủ"),
            new Link("co-quan/", "Cơ quan")),
        agency.name(),
        level(agency),
        agency.since2025().orElse(""),
        summary,
        tasks,
        supports.entrySet().stream().map(e -> supports(e.getKey(), e.getValue())).toList());
  }

  /** {@code Cấp tỉnh}. */
  static String level(AgencyEntry agency) {
    return switch (agency.level()) {
      case "nhóm" -> "Nhóm cơ quan";
      case "khác" -> "Cơ quan, tổ chức khác";
      case "trung ương" -> "Trung ương";
      default -> "Cấp " + agency.level();
    };
  }

  private PlanTasks tasks(PlanId id, List<Duty> duties) {
    HeldPlan held = shelves.plan(id);
    List<Integer> indices = duties.stream().map(Duty::responsibility).toList();
    PlanRow plan = rows.plan(held);
    return new PlanTasks(plan, "Việc giao trong " + plan.name(), tasksOf(held).rows(indices));
  }

  private PlanSupports supports(PlanId id, List<Support> supports) {
    HeldPlan held = shelves.plan(id);
    Tasks tasks = tasksOf(held);
    List<SupportRow> lines = new ArrayList<>();
    for (Support support : supports) {
      int duty = support.duty().responsibility();
      lines.add(
          new SupportRow(
              held.card().responsibilities().get(duty).agency(),
              shelves
                  .archive()
                  .agency(held.agencies().get(duty))
                  .map(lead -> root + lead.url())
                  .orElse(""),
              tasks.row(duty, support.task())));
    }
    PlanRow plan = rows.plan(held);
    return new PlanSupports(plan, "Việc cùng làm trong " + plan.name(), lines);
  }

  private Tasks tasksOf(HeldPlan held) {
    return new Tasks(held, files.reading(held.id()), anchor -> root + held.url() + "#" + anchor);
  }

  private static <T> Map<PlanId, List<T>> grouped(
      List<T> entries, java.util.function.Function<T, PlanId> plan) {
    return entries.stream()
        .collect(Collectors.groupingBy(plan, LinkedHashMap::new, Collectors.toList()));
  }
}
