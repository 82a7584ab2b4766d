package vn.vankho.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.plan.Header;
import vn.vankho.plan.PlanPeriod;

/**
 * Documents in schema.org's words, as JSON-LD: what search engines and libraries read of a page.
 * Every copy here is said to be unofficial.
 */
final class LinkedFacts {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Shelves shelves;

  LinkedFacts(Shelves shelves) {
    this.shelves = shelves;
  }

  /** A held document. */
  Html of(HeldPlan held) {
    Header header = held.header();
    ObjectNode node = legislation(held.url(), Shelves.name(held), Shelves.type(held));
    node.put("@context", "https://schema.org");
    node.put("headline", Words.shortened(Shelves.title(held), 200));
    node.put("inLanguage", "vi");
    node.put("isAccessibleForFree", true);
    facts(node, header.number(), header.issued(), header.issuer());
    header.province().ifPresent(name -> place(node, name));
    period(header).ifPresent(period -> node.put("temporalCoverage", period));
    documents(node, "isBasedOn", shelves.basis(held));
    documents(node, "citation", shelves.documents(held));
    encodings(node.putArray("encoding"), held);
    return Html.data(node.toString());
  }

  /** A cited document, held or not. */
  Html of(CitedDocument document) {
    ObjectNode node = cited(document);
    node.put("@context", "https://schema.org");
    node.put("inLanguage", "vi");
    document.title().map(Words::folded).ifPresent(title -> node.put("headline", title));
    return Html.data(node.toString());
  }

  private ObjectNode legislation(String url, String name, String type) {
    return NODES
        .objectNode()
        .put("@type", "Legislation")
        .put("@id", shelves.settings().address(url))
        .put("url", shelves.settings().address(url))
        .put("name", name)
        .put("legislationType", type);
  }

  private static void facts(
      ObjectNode node,
      Optional<String> number,
      Optional<LocalDate> issued,
      Optional<String> issuer) {
    number.ifPresent(words -> node.put("legislationIdentifier", words));
    issued.ifPresent(day -> node.put("legislationDate", day.toString()));
    issuer.ifPresent(
        words ->
            node.putObject("legislationPassedBy")
                .put("@type", "GovernmentOrganization")
                .put("name", words));
  }

  private static void place(ObjectNode node, String province) {
    node.put("legislationJurisdiction", province + ", Việt Nam");
    node.putObject("spatialCoverage").put("@type", "AdministrativeArea").put("name", province);
  }

  /**
   * An interval as ISO 8601 writes it; it begins with the document where the title does not say.
   */
  private static Optional<String> period(Header header) {
    return PlanPeriod.of(header)
        .flatMap(
            years -> {
              OptionalInt first = years.first();
              Optional<String> start =
                  first.isPresent()
                      ? Optional.of(first.getAsInt() + "-01-01")
                      : header.issued().map(LocalDate::toString);
              return start.map(day -> day + "/" + years.last() + "-12-31");
            });
  }

  private void documents(ObjectNode node, String property, List<CitedDocument> documents) {
    if (!documents.isEmpty()) {
      ArrayNode nodes = node.putArray(property);
      documents.forEach(document -> nodes.add(cited(document)));
    }
  }

  private ObjectNode cited(CitedDocument document) {
    ObjectNode node = legislation(document.url(), Words.folded(document.name()), document.type());
    facts(node, document.number(), document.issued(), document.issuer());
    return node;
  }

  private void encodings(ArrayNode nodes, HeldPlan held) {
    encoding(nodes, held, "index.html", "text/html");
    encoding(nodes, held, "index.json", "application/json");
    encoding(nodes, held, PlanTwins.AKN, "application/akn+xml");
    encoding(nodes, held, "van-ban.txt", "text/plain");
  }

  private void encoding(ArrayNode nodes, HeldPlan held, String file, String format) {
    nodes
        .addObject()
        .put("@type", "LegislationObject")
        .put("contentUrl", shelves.settings().address(held.url() + file))
        .put("encodingFormat", format)
        .put("legislationLegalValue", "https://schema.org/UnofficialLegalValue");
  }
}
