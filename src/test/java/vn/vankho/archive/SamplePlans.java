package vn.vankho.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vankho.plan.Citation;
import vn.vankho.plan.DocumentKind;
import vn.vankho.plan.Header;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Responsibility;
import vn.vankho.plan.Role;
import vn.vankho.plan.Task;
import vn.vankho.source.SourceFile;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.Span;

/** Plans with just what a test is about; everything else is plain. */
final class SamplePlans {
  private static final Span NOWHERE = new Span(0, 0);

  private final String file;
  private Optional<String> number = Optional.empty();
  private Optional<String> province = Optional.empty();
  private Optional<LocalDate> issued = Optional.empty();
  private String title = "Thực hiện công tác";
  private final List<Citation> citations = new ArrayList<>();
  private final List<Responsibility> duties = new ArrayList<>();

  private SamplePlans(String file) {
    this.file = file;
  }

  static SamplePlans plan(String file) {
    return new SamplePlans(file);
  }

  SamplePlans head(String itsNumber, String itsProvince, String itsDay) {
    number = Optional.of(itsNumber);
    province = Optional.of(itsProvince);
    issued = Optional.of(LocalDate.parse(itsDay));
    return this;
  }

  SamplePlans titled(String itsTitle) {
    title = itsTitle;
    return this;
  }

  SamplePlans cites(String type, String itsNumber, String day, String issuer) {
    Optional<LocalDate> date = Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    Optional<String> by = Optional.of(issuer).filter(words -> !words.isEmpty());
    citations.add(citation(type, Optional.of(itsNumber), date, by, Optional.empty()));
    return this;
  }

  SamplePlans names(String type, String name) {
    citations.add(
        citation(type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(name)));
    return this;
  }

  SamplePlans asks(String agency, Role role, String... partners) {
    List<Task> tasks = List.of(new Task(NOWHERE, role, List.of(partners)));
    duties.add(new Responsibility(NOWHERE, agency, agency, false, false, tasks));
    return this;
  }

  Card read() {
    Header header =
        new Header(
            province.map(p -> "Ủy ban nhân dân tỉnh " + p),
            province,
            number,
            Optional.of("Kế hoạch"),
            province,
            issued,
            title,
            Optional.empty(),
            List.of());
    Plan plan =
        new Plan(
            DocumentKind.PLAN,
            header,
            NOWHERE,
            List.of(),
            citations,
            duties,
            List.of(),
            List.of(),
            List.of());
    SourceFile source = new SourceFile(Path.of(file), file, "0".repeat(64));
    NormalizedText text = new NormalizedText("", List.of(), List.of());
    return Card.of(new Reading(source, "text/plain", 0, false, text, plan));
  }

  private static Citation citation(
      String type,
      Optional<String> number,
      Optional<LocalDate> issued,
      Optional<String> issuer,
      Optional<String> title) {
    return new Citation(
        NOWHERE, type, number, issued, issuer, title, OptionalInt.empty(), false, false);
  }
}
