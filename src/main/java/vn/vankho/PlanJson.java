package vn.vankho;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Defect;
import vn.vankho.plan.Header;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Responsibility;
import vn.vankho.plan.Section;
import vn.vankho.plan.Signer;
import vn.vankho.plan.Target;
import vn.vankho.plan.Task;
import vn.vankho.text.Correction;
import vn.vankho.text.LineMap;
import vn.vankho.text.OneLine;
import vn.vankho.text.Quality;
import vn.vankho.text.Span;
import vn.vankho.text.Suggestion;

/**
 * Writes a reading as {@code inspect --json} gives it. Lines are 1-based lines of the extracted
 * text; absent facts are {@code null}.
 */
final class PlanJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Reading reading;
  private final Plan plan;
  private final String text;
  private final LineMap lines;

  private PlanJson(Reading reading) {
    this.reading = reading;
    this.plan = reading.plan();
    this.text = reading.text().text();
    this.lines = reading.text().lines();
  }

  static ObjectNode of(Reading reading) {
    return new PlanJson(reading).document();
  }

  static String write(Reading reading) {
    return of(reading).toPrettyString() + "\n";
  }

  static ObjectMapper mapper() {
    return MAPPER;
  }

  private ObjectNode document() {
    ObjectNode node = NODES.objectNode();
    node.set("source", source());
    node.put("kind", plan.kind().code());
    node.set("header", header(plan.header()));
    node.set("legal_basis", legalBasis());
    node.set("sections", array(plan.sections(), this::section));
    node.set("citations", citations());
    node.set("responsibilities", array(plan.responsibilities(), this::responsibility));
    node.set("deadlines", array(plan.deadlines(), this::deadline));
    node.set("targets", array(plan.targets(), this::target));
    node.set("defects", array(plan.defects(), this::defect));
    node.set("corrections", array(reading.text().corrections(), this::correction));
    node.set("suggestions", array(reading.text().suggestions(), this::suggestion));
    node.set("quality", quality(reading.text().quality()));
    node.put("text", text);
    return node;
  }

  private ObjectNode source() {
    return NODES
        .objectNode()
        .put("path", reading.source().name())
        .put("sha256", reading.source().sha256())
        .put("mediaType", reading.mediaType())
        .put("pages", reading.pages());
  }

  private static ObjectNode header(Header header) {
    ObjectNode node = NODES.objectNode();
    put(node, "issuer", header.issuer());
    put(node, "province", header.province());
    put(node, "number", header.number());
    put(node, "type", header.type());
    put(node, "place", header.place());
    put(node, "date", header.issued());
    node.put("title", header.title());
    node.set("signer", header.signer().map(PlanJson::signer).orElse(null));
    node.set("recipients", strings(header.recipients()));
    return node;
  }

  private static ObjectNode signer(Signer signer) {
    ObjectNode node =
        NODES.objectNode().put("name", signer.name()).put("position", signer.position());
    node.set("authority", strings(signer.authority()));
    return node;
  }

  private ArrayNode legalBasis() {
    ArrayNode ids = NODES.arrayNode();
    IntStream.range(0, plan.citations().size())
        .filter(i -> plan.citations().get(i).basis())
        .forEach(ids::add);
    return ids;
  }

  private ObjectNode section(Section section) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("id", sectionId(section.index()))
            .put("level", section.level())
            .put("label", section.label())
            .put("heading", section.heading());
    put(node, "parent", section.parent().stream().mapToObj(PlanJson::sectionId).findFirst());
    node.put("line", lineOf(section.head()));
    if (section.appendix()) {
      node.put("appendix", true);
    }
    return node;
  }

  private static String sectionId(int index) {
    return "s" + (index + 1);
  }

  private ArrayNode citations() {
    ArrayNode nodes = NODES.arrayNode();
    for (Citation citation : plan.citations()) {
      nodes.add(citation(nodes.size(), citation));
    }
    return nodes;
  }

  private ObjectNode citation(int id, Citation citation) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("id", id)
            .put("surface", folded(citation.span()))
            .put("line", lineOf(citation.span()))
            .put("type", citation.type());
    put(node, "symbol", citation.number());
    put(node, "date", citation.issued());
    put(node, "issuer", citation.issuer());
    put(node, "title", citation.title());
    if (citation.named()) {
      node.put("named", true);
    }
    if (citation.inTitle()) {
      node.put("in_title", true);
    }
    citation.nestedIn().ifPresent(outer -> node.put("nested_in", outer));
    return node;
  }

  /** The heading that names an agency: it may be several lines long. */
  private Span heading(Span name) {
    return plan.sections().stream()
        .map(Section::head)
        .filter(head -> head.contains(name.start()))
        .findFirst()
        .orElse(name);
  }

  private ObjectNode responsibility(Responsibility duty) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("agency", duty.agency())
            .put("canonical", duty.canonical())
            .put("line", lineOf(duty.inline() ? duty.span() : heading(duty.span())));
    if (duty.inline()) {
      node.put("inline", true);
    }
    if (duty.requested()) {
      node.put("requested", true);
    }
    node.set("tasks", array(duty.tasks(), this::task));
    return node;
  }

  private ObjectNode task(Task task) {
    String words = folded(task.span());
    ObjectNode node =
        NODES
            .objectNode()
            .put("line", lineOf(task.span()))
            .put("end_line", lines.lineAt(Math.max(task.span().start(), task.span().end() - 1)))
            .put("text", words.substring(0, Math.min(80, words.length())).strip())
            .put("role", task.role().vietnamese());
    node.set("with", strings(task.partners()));
    return node;
  }

  private ObjectNode deadline(Deadline deadline) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("line", lineOf(deadline.span()))
            .put("text", folded(deadline.span()))
            .put("date", deadline.date());
    put(node, "recurring", deadline.recurring());
    node.put("what", deadline.what());
    put(node, "who", deadline.who());
    put(node, "to", deadline.addressee());
    put(node, "through", deadline.through());
    return node;
  }

  private ObjectNode target(Target target) {
    ObjectNode node =
        NODES.objectNode().put("line", lineOf(target.span())).put("text", folded(target.span()));
    if (target.value().stripTrailingZeros().scale() <= 0) {
      node.put("value", target.value().longValue());
    } else {
      node.put("value", target.value().stripTrailingZeros());
    }
    node.put("unit", target.unit()).put("comparator", comparator(target));
    put(node, "period", target.period());
    node.put("value_line", lineOf(target.figure()));
    return node;
  }

  /**
   * The schema of data files knows no "less than": what stays below a mark also reaches no further.
   */
  private static String comparator(Target target) {
    return target.comparator().equals("<") ? "<=" : target.comparator();
  }

  private ObjectNode defect(Defect defect) {
    return NODES
        .objectNode()
        .put("line", lineOf(defect.span()))
        .put("kind", defect.kind())
        .put("note", defect.note());
  }

  private ObjectNode suggestion(Suggestion suggestion) {
    return NODES
        .objectNode()
        .put("line", lineOf(suggestion.span()))
        .put("was", suggestion.was())
        .put("became", suggestion.became())
        .put("confidence", suggestion.confidence());
  }

  private ObjectNode quality(Quality quality) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("verdict", quality.verdict().name().toLowerCase(Locale.ROOT))
            .put("damage", quality.damage())
            .put("reason", quality.reason());
    node.set(
        "lines",
        array(
            quality.findings(),
            finding ->
                NODES
                    .objectNode()
                    .put("line", lineOf(new Span(finding.at(), finding.at())))
                    .put("kind", finding.kind().name().toLowerCase(Locale.ROOT))
                    .put("note", finding.note())));
    return node;
  }

  private ObjectNode correction(Correction correction) {
    return NODES
        .objectNode()
        .put("line", lineOf(correction.span()))
        .put("was", correction.was())
        .put("became", correction.became())
        .put("rule", correction.rule())
        .put("confidence", correction.confidence());
  }

  private int lineOf(Span span) {
    return lines.lineAt(span.start());
  }

  private String folded(Span span) {
    return OneLine.of(span.of(text));
  }

  private static void put(ObjectNode node, String key, Optional<?> value) {
    node.put(key, value.map(Object::toString).orElse(null));
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode nodes = NODES.arrayNode();
    values.forEach(nodes::add);
    return nodes;
  }

  private static <T> ArrayNode array(
      List<T> values, java.util.function.Function<T, ObjectNode> writer) {
    ArrayNode nodes = NODES.arrayNode();
    values.forEach(value -> nodes.add(writer.apply(value)));
    return nodes;
  }
}
