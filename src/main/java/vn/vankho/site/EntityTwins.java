package vn.vankho.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vankho.archive.AgencyEntry;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.Mention;
import vn.vankho.archive.PlanId;
import vn.vankho.archive.ProvinceEntry;

/**
 * The small {@code index.json} beside the page of a cited document, an agency or a province: what
 * it is and how much there is, not the lists, so that it stays small however large the archive is.
 */
final class EntityTwins {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Shelves shelves;

  private EntityTwins(Shelves shelves) {
    this.shelves = shelves;
  }

  static Stream<SiteFile> of(Shelves shelves) {
    EntityTwins twins = new EntityTwins(shelves);
    return Stream.of(
            shelves.archive().documents().stream().map(twins::of),
            shelves.archive().agencies().stream().map(twins::of),
            shelves.archive().provinces().stream().map(twins::of))
        .flatMap(Function.identity());
  }

  private SiteFile of(CitedDocument document) {
    ObjectNode node =
        entity(document.url(), Words.folded(document.name())).put("type", document.type());
    put(node, "number", document.number());
    put(node, "issued", document.issued());
    ArrayNode dates = node.putArray("dates");
    document.dates().forEach(date -> dates.add(date.toString()));
    put(node, "issuer", document.issuer());
    put(node, "title", document.title().map(Words::folded));
    ArrayNode held = node.putArray("held");
    document.held().forEach(id -> held.add(plan(id)));
    node.put("plans", document.mentions().stream().map(Mention::plan).distinct().count());
    node.put("mentions", document.mentions().size());
    return file(document.url(), node);
  }

  private SiteFile of(AgencyEntry agency) {
    ObjectNode node = entity(agency.url(), agency.name()).put("level", agency.level());
    put(node, "since2025", agency.since2025());
    node.put("plans", agency.duties().stream().map(duty -> duty.plan()).distinct().count());
    node.put("tasks", shelves.tasks(agency));
    node.put("supports", agency.supports().size());
    return file(agency.url(), node);
  }

  private SiteFile of(ProvinceEntry province) {
    ObjectNode node = entity(province.url(), province.name());
    node.put("then", province.then()).put("now", province.now());
    put(node, "change", province.change());
    node.put("plans", province.plans().size());
    return file(province.url(), node);
  }

  private ObjectNode plan(PlanId id) {
    var held = shelves.plan(id);
    return entity(held.url(), Shelves.name(held)).put("title", Shelves.title(held));
  }

  /** Addresses are below the site's root, so that they stay right when the site moves. */
  private static ObjectNode entity(String url, String name) {
    return NODES.objectNode().put("url", url).put("name", name);
  }

  private static void put(ObjectNode node, String key, Optional<?> value) {
    node.put(key, value.map(Object::toString).orElse(null));
  }

  private static SiteFile file(String url, ObjectNode node) {
    return new SiteFile.Words(url + "index.json", node.toPrettyString() + "\n");
  }
}
