package vn.vankho.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.vankho.archive.DocumentId;
import vn.vankho.archive.HeldPlan;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Header;
import vn.vankho.plan.Plan;
import vn.vankho.plan.PlanPeriod;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Responsibility;
import vn.vankho.plan.Signer;
import vn.vankho.plan.Target;
import vn.vankho.plan.Task;
import vn.vankho.text.Span;

/** What one document adds to each table of the data files. */
final class DataRows {
  private DataRows() {}

  static List<List<String>> plan(HeldPlan held, Reading reading) {
    Header header = held.header();
    Plan plan = reading.plan();
    Optional<PlanPeriod> period = PlanPeriod.of(header);
    return List.of(
        List.of(
            held.id().value(),
            held.url(),
            Shelves.type(held),
            or(header.number()),
            or(header.issued()),
            or(header.issuer()),
            or(header.province()),
            Words.folded(header.title()),
            or(header.signer().map(Signer::name)),
            or(header.signer().map(Signer::position)),
            or(period.flatMap(years -> years.first().stream().boxed().findFirst())),
            or(period.map(PlanPeriod::last)),
            held.source().name(),
            held.source().sha256(),
            yes(reading.recognised()),
            count(plan.citations()),
            count(plan.responsibilities()),
            count(plan.deadlines()),
            count(plan.targets()),
            count(plan.defects())));
  }

  static List<List<String>> citations(HeldPlan held, Reading reading) {
    return numbered(
        reading.plan().citations(), (citation, i) -> citation(held, reading, citation, i));
  }

  private static List<String> citation(HeldPlan held, Reading reading, Citation cited, int i) {
    return List.of(
        held.id().value(),
        number(i),
        or(held.documents().get(i).map(DocumentId::value)),
        cited.type(),
        or(cited.number()),
        or(cited.issued()),
        or(cited.issuer()),
        or(cited.title().map(Words::folded)),
        yes(cited.basis()),
        words(reading, cited.span()));
  }

  static List<List<String>> duties(HeldPlan held, Reading reading) {
    List<List<String>> rows = new ArrayList<>();
    List<Responsibility> duties = reading.plan().responsibilities();
    for (int i = 0; i < duties.size(); i++) {
      List<Task> tasks = duties.get(i).tasks();
      for (int t = 0; t < Math.max(1, tasks.size()); t++) {
        Optional<Task> task = t < tasks.size() ? Optional.of(tasks.get(t)) : Optional.empty();
        rows.add(
            List.of(
                held.id().value(),
                number(i),
                held.agencies().get(i).value(),
                duties.get(i).canonical(),
                yes(duties.get(i).requested()),
                task.isPresent() ? number(t) : "",
                or(task.map(one -> one.role().vietnamese())),
                or(task.map(one -> words(reading, one.span()))),
                or(task.map(one -> String.join("; ", one.partners())))));
      }
    }
    return rows;
  }

  static List<List<String>> deadlines(HeldPlan held, Reading reading) {
    return numbered(
        reading.plan().deadlines(), (deadline, i) -> deadline(held, reading, deadline, i));
  }

  private static List<String> deadline(HeldPlan held, Reading reading, Deadline due, int i) {
    Optional<DueDates> dates = DueReader.read(due, held.header());
    return List.of(
        held.id().value(),
        number(i),
        due.date(),
        or(due.recurring()),
        or(dates.map(DueDates::first)),
        or(dates.map(DueDates::until).map(LocalDate::toString)),
        Words.folded(due.what()),
        or(due.who()),
        or(due.addressee()),
        or(due.through()),
        words(reading, due.span()));
  }

  static List<List<String>> targets(HeldPlan held, Reading reading) {
    return numbered(
        reading.plan().targets(),
        (target, i) ->
            List.of(
                held.id().value(),
                number(i),
                target.comparator(),
                value(target),
                target.unit(),
                or(target.period()),
                words(reading, target.span())));
  }

  private static String value(Target target) {
    BigDecimal value = target.value().stripTrailingZeros();
    return value.toPlainString();
  }

  private static <T> List<List<String>> numbered(
      List<T> things, BiFunction<T, Integer, List<String>> row) {
    return IntStream.range(0, things.size()).mapToObj(i -> row.apply(things.get(i), i)).toList();
  }

  private static String number(int index) {
    return String.valueOf(index + 1);
  }

  private static String count(List<?> things) {
    return String.valueOf(things.size());
  }

  private static String yes(boolean is) {
    return is ? "1" : "0";
  }

  private static String or(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String words(Reading reading, Span span) {
    return Words.folded(span.of(reading.text().text()));
  }
}
