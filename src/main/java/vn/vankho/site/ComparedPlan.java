package vn.vankho.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyId;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.ProvinceEntry;
import vn.vankho.archive.SectionAnchors;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.MoneyFinder;
import vn.vankho.plan.Plan;
import vn.vankho.plan.PlanPeriod;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Role;
import vn.vankho.plan.Section;
import vn.vankho.plan.Target;
import vn.vankho.text.Span;

/** What one document brings to a comparison, each fact with the place where it stands. */
final class ComparedPlan {
  private static final int MOST = 12;
  private static final int DEEPEST = 1;
  private static final int OPENING = 150;

  private final Shelves shelves;
  private final HeldPlan held;
  private final Plan plan;
  private final String text;
  private final List<String> anchors;
  private final String page;

  ComparedPlan(Shelves shelves, HeldPlan held, Reading reading, String root) {
    this.shelves = shelves;
    this.held = held;
    this.plan = reading.plan();
    this.text = reading.text().text();
    this.anchors = SectionAnchors.of(plan.sections());
    this.page = root + held.url();
  }

  /** One thing in a box of the table, with what is said in small beside it. */
  record Item(String href, String words, String note) {}

  HeldPlan held() {
    return held;
  }

  String page() {
    return page;
  }

  String province() {
    return shelves.province(held.id()).map(ProvinceEntry::name).orElse(Shelves.type(held));
  }

  List<Item> issued() {
    return Shelves.issued(held).map(day -> new Item("", Words.day(day), "")).stream().toList();
  }

  List<Item> period() {
    return PlanPeriod.of(held.header())
        .map(period -> new Item("", Periods.words(period), ""))
        .stream()
        .toList();
  }

  List<Item> amounts() {
    long agencies = held.agencies().stream().distinct().count();
    return held.card().tasks() == 0
        ? List.of()
        : List.of(
            new Item(
                page + "#" + Anchors.DUTIES,
                held.card().tasks() + " việc, " + agencies + " cơ quan",
                ""));
  }

  List<Item> targets() {
    return IntStream.range(0, Math.min(MOST, plan.targets().size()))
        .mapToObj(
            i -> {
              Target target = plan.targets().get(i);
              String words = Words.shortened(target.span().of(text), OPENING);
              return new Item(
                  page + "#" + Anchors.target(i), Figures.of(target), Words.capitalised(words));
            })
        .toList();
  }

  List<Item> deadlines() {
    return IntStream.range(0, Math.min(MOST, plan.deadlines().size()))
        .mapToObj(
            i -> {
              Deadline deadline = plan.deadlines().get(i);
              String what = Words.capitalised(Words.shortened(deadline.what(), OPENING));
              return new Item(page + "#" + Anchors.deadline(i), DateWords.of(deadline), what);
            })
        .toList();
  }

  /** The agencies that lead most. */
  List<Item> leads() {
    Map<AgencyId, Integer> leads = new TreeMap<>();
    for (int i = 0; i < held.agencies().size(); i++) {
      int led =
          (int)
              plan.responsibilities().get(i).tasks().stream()
                  .filter(task -> task.role() == Role.LEAD)
                  .count();
      if (led > 0) {
        leads.merge(held.agencies().get(i), led, Integer::sum);
      }
    }
    return leads.entrySet().stream()
        .sorted(Map.Entry.<AgencyId, Integer>comparingByValue().reversed())
        .limit(MOST)
        .flatMap(e -> lead(e.getKey(), e.getValue()))
        .toList();
  }

  private Stream<Item> lead(AgencyId id, int tasks) {
    String href = page + "#" + Anchors.agency(id);
    return shelves.archive().agency(id).stream()
        .map(agency -> new Item(href, agency.name(), tasks + " việc"));
  }

  List<Item> money() {
    return MoneyFinder.find(text).stream().limit(MOST).map(this::sum).toList();
  }

  private Item sum(Span sum) {
    String anchor = Places.section(plan, sum).map(s -> anchors.get(s.index())).orElse(Anchors.TEXT);
    Span sentence = Quote.around(text, sum, Places.between(plan, sum, text.length())).span();
    return new Item(
        page + "#" + anchor,
        Words.folded(sum.of(text)),
        Words.shortened(sentence.of(text), OPENING));
  }

  /** Its headed parts, and theirs. */
  List<Alignment.Part> parts() {
    return parts(OptionalInt.empty(), 0);
  }

  private List<Alignment.Part> parts(OptionalInt parent, int depth) {
    List<Alignment.Part> parts = new ArrayList<>();
    for (Section section : plan.sections()) {
      if (section.parent().equals(parent) && !section.heading().isEmpty()) {
        List<Alignment.Part> under =
            depth < DEEPEST ? parts(OptionalInt.of(section.index()), depth + 1) : List.of();
        parts.add(new Alignment.Part(section.index(), Words.folded(section.heading()), under));
      }
    }
    return parts;
  }

  /** A part as it stands in its line: its heading, and how it begins. */
  Item part(Alignment.Part part) {
    Section section = plan.sections().get(part.section());
    int end =
        plan.sections().stream()
            .filter(
                other ->
                    section.span().contains(other.head().start())
                        && other.index() != section.index())
            .map(other -> other.head().start())
            .min(Comparator.naturalOrder())
            .orElse(section.span().end());
    int start = Math.min(section.head().end(), end);
    String opening = Words.shortened(text.substring(start, end), OPENING);
    String label = section.label().isEmpty() ? "" : section.label() + ". ";
    return new Item(
        page + "#" + anchors.get(section.index()),
        label + part.heading(),
        opening.replaceFirst("^[.:;\\s]+", ""));
  }
}
