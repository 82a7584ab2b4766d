package vn.vankho;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** The ways to write findings down. */
enum FindingsFormat {
  TEXT {
    @Override
    String write(List<Finding> findings) {
      StringBuilder lines = new StringBuilder();
      for (Finding finding : findings) {
        String line = finding.line() > 0 ? ":" + finding.line() : "";
        lines.append(finding.place()).append(line).append(": ").append(level(finding));
        lines.append(": ").append(finding.text());
        lines.append(" [").append(finding.rule()).append("]\n");
      }
      return lines.toString();
    }
  },
  JSON {
    @Override
    String write(List<Finding> findings) {
      ArrayNode nodes = NODES.arrayNode();
      for (Finding finding : findings) {
        nodes
            .addObject()
            .put("level", level(finding))
            .put("rule", finding.rule())
            .put("place", finding.place())
            .put("line", finding.line())
            .put("text", finding.text());
      }
      return nodes.toPrettyString() + "\n";
    }
  },
  /** Static Analysis Results Interchange Format 2.1.0, which code hosts show beside a change. */
  SARIF {
    @Override
    String write(List<Finding> findings) {
      ObjectNode log = NODES.objectNode();
      log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      log.put("version", "2.1.0");
      ObjectNode run = log.putArray("runs").addObject();
      ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "vankho");
      List<String> rules = findings.stream().map(Finding::rule).distinct().sorted().toList();
      ArrayNode described = driver.putArray("rules");
      rules.forEach(rule -> described.addObject().put("id", rule));
      run.put("columnKind", "utf16CodeUnits");
      ArrayNode results = run.putArray("results");
      findings.forEach(finding -> add(results.addObject(), finding, rules));
      return log.toPrettyString() + "\n";
    }

    private void add(ObjectNode result, Finding finding, List<String> rules) {
      result.put("ruleId", finding.rule()).put("ruleIndex", rules.indexOf(finding.rule()));
      result.put("level", level(finding));
      result.putObject("message").put("text", finding.text());
      ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
      place.putObject("artifactLocation").put("uri", uri(finding.place()));
      if (finding.line() > 0) {
        place.putObject("region").put("startLine", finding.line());
      }
    }
  };

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  abstract String write(List<Finding> findings);

  /** A relative reference: names of files may hold blanks and Vietnamese letters. */
  private static String uri(String place) {
    try {
      return new URI(null, null, place, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a place: " + place, e);
    }
  }

  private static String level(Finding finding) {
    return finding.level().name().toLowerCase(Locale.ROOT);
  }
}
