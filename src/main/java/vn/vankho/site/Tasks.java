package vn.vankho.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.vankho.archive.AgencyId;
import vn.vankho.archive.HeldPlan;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Responsibility;
import vn.vankho.plan.Role;
import vn.vankho.plan.Task;
import vn.vankho.site.PlanView.AgencyRows;
import vn.vankho.site.PlanView.TaskRow;
import vn.vankho.text.Span;

/** The tasks of one document as lines of a table. */
final class Tasks {
  private static final int LONGEST = 320;

  private final HeldPlan held;
  private final Plan plan;
  private final String text;
  private final UnaryOperator<String> link;

  /**
   * @param link makes the address of an anchor in the document's text
   */
  Tasks(HeldPlan held, Reading reading, UnaryOperator<String> link) {
    this.held = held;
    this.plan = reading.plan();
    this.text = reading.text().text();
    this.link = link;
  }

  /** All agencies with their tasks, in the order of the text. */
  List<AgencyRows> byAgency(Shelves shelves, String root) {
    Map<AgencyId, List<Integer>> duties = new LinkedHashMap<>();
    for (int i = 0; i < held.agencies().size(); i++) {
      duties.computeIfAbsent(held.agencies().get(i), agency -> new ArrayList<>()).add(i);
    }
    return duties.entrySet().stream()
        .map(e -> agency(shelves, root, e.getKey(), e.getValue()))
        .toList();
  }

  private AgencyRows agency(Shelves shelves, String root, AgencyId id, List<Integer> duties) {
    List<TaskRow> rows = rows(duties);
    Responsibility first = plan.responsibilities().get(duties.get(0));
    return new AgencyRows(
        Anchors.agency(id),
        shelves.archive().agency(id).map(entry -> root + entry.url()).orElse(""),
        Words.folded(first.agency()),
        first.requested() ? "đề nghị" : "",
        rows);
  }

  /** The tasks of some responsibilities, one line each. */
  List<TaskRow> rows(List<Integer> duties) {
    List<TaskRow> rows = new ArrayList<>();
    for (int duty : duties) {
      List<Task> tasks = plan.responsibilities().get(duty).tasks();
      for (int task = 0; task < tasks.size(); task++) {
        rows.add(row(duty, task));
      }
      if (tasks.isEmpty()) {
        rows.add(named(duty));
      }
    }
    return rows;
  }

  TaskRow row(int duty, int index) {
    Task task = plan.responsibilities().get(duty).tasks().get(index);
    return new TaskRow(
        Words.capitalised(task.role().vietnamese()),
        kind(task.role()),
        Words.shortened(task.span().of(text), LONGEST),
        String.join(", ", task.partners()),
        due(task.span()),
        link.apply(Anchors.task(duty, index)),
        Places.name(plan, task.span()));
  }

  /** An agency that is named without a task of its own. */
  private TaskRow named(int duty) {
    Span span = plan.responsibilities().get(duty).span();
    String place = Places.name(plan, span);
    return new TaskRow(
        "",
        "",
        "Được nêu tên, không kèm việc riêng",
        "",
        "",
        link.apply(Anchors.duty(duty)),
        place);
  }

  private String due(Span task) {
    return plan.deadlines().stream()
        .filter(deadline -> task.contains(deadline.span()))
        .map((Deadline deadline) -> DateWords.of(deadline))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String kind(Role role) {
    return switch (role) {
      case LEAD -> "lead";
      case SUPPORT -> "support";
      case CARRY_OUT -> "carry";
    };
  }
}
