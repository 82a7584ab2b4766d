package vn.vankho.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.AgencyEntry.Support;
import vn.vankho.archive.Archive;
import vn.vankho.archive.Duty;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.PlanId;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.ListPages.CountedLink;
import vn.vankho.site.Partition.Part;
import vn.vankho.site.PlanView.TaskRow;
import vn.vankho.site.Rows.PlanRow;

/** The page of an agency: what all held documents lay on it. */
final class AgencyPage {
  private final Shelves shelves;
  private final PlanFiles files;
  private final AgencyEntry agency;
  private final Part<Share> part;
  private final String root;
  private final Rows rows;

  private AgencyPage(Shelves shelves, PlanFiles files, AgencyEntry agency, Part<Share> part) {
    this.shelves = shelves;
    this.files = files;
    this.agency = agency;
    this.part = part;
    this.root = Shelves.root(part.url());
    this.rows = new Rows(shelves, root);
  }

  /** What the page shows. */
  record View(
      Frame frame,
      String name,
      String level,
      String since2025,
      String summary,
      List<CountedLink> parts,
      List<PlanTasks> duties,
      List<PlanSupports> supports) {
    View with(List<PlanTasks> itsDuties, List<PlanSupports> itsSupports) {
      return new View(frame, name, level, since2025, summary, parts, itsDuties, itsSupports);
    }

    boolean hasParts() {
      return !parts.isEmpty();
    }

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

  /** What one document lays on the agency, and where it is a partner in others' tasks. */
  private record Share(HeldPlan plan, List<Duty> duties, List<Support> supports) {
    int tasks() {
      return duties.stream().mapToInt(this::tasks).sum();
    }

    private int tasks(Duty duty) {
      return Math.max(1, plan.card().responsibilities().get(duty.responsibility()).tasks().size());
    }
  }

  /** The page, and those that its lists are cut into where they are long. */
  static Stream<SitePages.Spot> of(Shelves shelves, PlanFiles files, AgencyEntry agency) {
    return Partition.of(
            agency.url(),
            shares(shelves, agency),
            share -> share.tasks() + share.supports().size(),
            Share::plan,
            Partition.Level.values())
        .all()
        .map(part -> new AgencyPage(shelves, files, agency, part).spot());
  }

  private static List<Share> shares(Shelves shelves, AgencyEntry agency) {
    Map<PlanId, List<Duty>> duties = grouped(agency.duties(), Duty::plan);
    Map<PlanId, List<Support>> supports = grouped(agency.supports(), s -> s.duty().plan());
    return Stream.concat(duties.keySet().stream(), supports.keySet().stream())
        .distinct()
        .map(shelves::plan)
        .sorted(Archive.NEWEST_FIRST)
        .map(
            plan ->
                new Share(
                    plan,
                    duties.getOrDefault(plan.id(), List.of()),
                    supports.getOrDefault(plan.id(), List.of())))
        .toList();
  }

  private SitePages.Spot spot() {
    return new SitePages.Spot(
        part.rows().stream().map(Share::plan).findFirst(), () -> Stream.of(plan()));
  }

  private PagePlan plan() {
    View facts = facts();
    Fingerprint print = new Fingerprint().facts(facts);
    part.rows()
        .forEach(share -> print.words(share.plan()).facts(share.duties()).facts(share.supports()));
    return PagePlan.of(part.url() + "index.html", "agency", print, () -> view(facts));
  }

  private View view(View facts) {
    return facts.with(
        part.rows().stream().filter(s -> !s.duties().isEmpty()).map(this::tasks).toList(),
        part.rows().stream().filter(s -> !s.supports().isEmpty()).map(this::supports).toList());
  }

  /** Everything but the words of documents. */
  private View facts() {
    String summary =
        total(part, Share::tasks)
            + " việc trong "
            + total(part, share -> share.duties().isEmpty() ? 0 : 1)
            + " văn bản; cùng làm "
            + total(part, share -> share.supports().size())
            + " việc của cơ quan khác";
    String name = part.name().isEmpty() ? agency.name() : agency.name() + ", " + part.name();
    return new View(
        shelves.frame(part.url(), name, name + ": " + summary + ".", crumbs()),
        name,
        level(agency),
        agency.since2025().orElse(""),
        summary,
        rows.parts(part, " việc"),
        List.of(),
        List.of());
  }

  private static int total(Part<Share> part, ToIntFunction<Share> count) {
    return part.whole()
        ? part.rows().stream().mapToInt(count).sum()
        : part.parts().stream().mapToInt(under -> total(under, count)).sum();
  }

  private Link[] crumbs() {
    Stream<Link> up = Stream.of(new Link("", "Trang chủ"), new Link("co-quan/", "Cơ quan"));
    Stream<Link> whole = Stream.of(new Link(agency.url(), agency.name()));
    return (part.name().isEmpty() ? up : Stream.concat(up, whole)).toArray(Link[]::new);
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

  private PlanTasks tasks(Share share) {
    HeldPlan held = share.plan();
    List<Integer> indices = share.duties().stream().map(Duty::responsibility).toList();
    PlanRow plan = rows.plan(held);
    return new PlanTasks(plan, "Việc giao trong " + plan.name(), tasksOf(held).rows(indices));
  }

  private PlanSupports supports(Share share) {
    HeldPlan held = share.plan();
    Tasks tasks = tasksOf(held);
    List<SupportRow> lines = new ArrayList<>();
    for (Support support : share.supports()) {
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
