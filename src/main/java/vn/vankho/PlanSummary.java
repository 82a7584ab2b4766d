package vn.vankho;

import java.util.Optional;
import java.util.StringJoiner;
import vn.vankho.plan.Header;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.text.LineMap;

/** Tells in a few lines what was read from a document, for people at a terminal. */
final class PlanSummary {
  private final Reading reading;
  private final Messages messages;
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  private PlanSummary(Reading reading, Messages messages) {
    this.reading = reading;
    this.messages = messages;
  }

  static String of(Reading reading, Messages messages) {
    return new PlanSummary(reading, messages).summary();
  }

  private String summary() {
    Plan plan = reading.plan();
    lines.add(reading.source().name());
    header(plan.header());
    line("kind", plan.kind().code());
    count("sections", plan.sections().size());
    count("citations", plan.citations().size());
    count("responsibilities", plan.responsibilities().size());
    count("deadlines", plan.deadlines().size());
    count("targets", plan.targets().size());
    count("corrections", reading.text().corrections().size());
    count("suggestions", reading.text().suggestions().size());
    LineMap map = reading.text().lines();
    plan.defects().forEach(d -> line("defect", map.lineAt(d.span().start()) + ": " + d.note()));
    return lines.toString();
  }

  private void header(Header header) {
    line("issuer", header.issuer());
    line("number", header.number());
    line("issued", header.issued());
    line("title", Optional.of(header.title()));
    line("signer", header.signer().map(signer -> signer.position() + " " + signer.name()));
  }

  private void count(String key, int number) {
    line(key, Integer.toString(number));
  }

  private void line(String key, Optional<?> value) {
    line(key, value.map(Object::toString).orElse("–"));
  }

  private void line(String key, String value) {
    lines.add("  " + messages.text("inspect." + key) + ": " + value);
  }
}
