package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.Span;

/** What holds of every text, however odd: of its repair and of what is read from it. */
final class PlanLaws {
  private static final PlanParser PARSER = new PlanParser();

  private PlanLaws() {}

  /** Fails, naming the law, where the text breaks one. */
  static void hold(String text) {
    NormalizedText repaired = Texts.repaired(text);
    assertEquals(text, repaired.original(), "repair can be undone");
    assertEquals(repaired.text(), Texts.repaired(repaired.text()).text(), "repair ends");
    Plan plan = PARSER.parse(repaired);
    assertEquals(plan, PARSER.parse(repaired), "reading gives the same again");
    spansLieInside(plan, repaired.text());
    sectionsNest(plan.sections());
    citationsNest(plan.citations());
    nothingIsFoundTwice(plan);
  }

  private static void spansLieInside(Plan plan, String text) {
    Span whole = new Span(0, text.length());
    spans(plan).forEach(span -> assertTrue(whole.contains(span), () -> span + " in " + whole));
  }

  private static Stream<Span> spans(Plan plan) {
    return Stream.of(
            Stream.of(plan.title()),
            plan.sections().stream().flatMap(s -> Stream.of(s.head(), s.span())),
            plan.citations().stream().map(Citation::span),
            plan.responsibilities().stream().map(Responsibility::span),
            plan.responsibilities().stream().flatMap(d -> d.tasks().stream()).map(Task::span),
            plan.deadlines().stream().map(Deadline::span),
            plan.targets().stream().flatMap(t -> Stream.of(t.span(), t.figure())),
            plan.defects().stream().map(Defect::span))
        .flatMap(Function.identity());
  }

  private static void sectionsNest(List<Section> sections) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      assertEquals(i, section.index(), "sections are counted in order");
      assertTrue(section.span().contains(section.head()), () -> "head inside: " + section);
      if (section.parent().isPresent()) {
        assertTrue(section.parent().getAsInt() < i, () -> "parent first: " + section);
        Section parent = sections.get(section.parent().getAsInt());
        assertTrue(parent.span().contains(section.span()), () -> section + " inside " + parent);
      }
    }
  }

  private static void citationsNest(List<Citation> citations) {
    for (int i = 0; i < citations.size(); i++) {
      int outer = citations.get(i).nestedIn().orElse(-1);
      assertTrue(outer < citations.size() && outer != i, "nested in another citation");
    }
  }

  private static void nothingIsFoundTwice(Plan plan) {
    once("section", plan.sections().stream().map(Section::head));
    once("citation", plan.citations().stream().map(Citation::span));
    once("duty", plan.responsibilities().stream().map(d -> List.of(d.span(), d.canonical())));
    plan.responsibilities().forEach(d -> once("task", d.tasks().stream().map(Task::span)));
    once("deadline", plan.deadlines().stream().map(Deadline::span));
    once("target", plan.targets().stream().map(Target::figure));
    once("defect", plan.defects().stream());
  }

  private static void once(String kind, Stream<?> found) {
    Set<Object> seen = new HashSet<>();
    found.forEach(one -> assertTrue(seen.add(one), () -> kind + " found twice: " + one));
  }
}
