package vn.vankho.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.vankho.search.SearchResults.Count;
import vn.vankho.search.SearchResults.Facets;
import vn.vankho.text.Span;

/** Writes an answer for programs. */
public final class SearchJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SearchJson() {}

  /** An answer to a query as one JSON object. */
  public static String write(String typed, SearchQuery query, SearchResults results) {
    return write(typed, Optional.empty(), query, results);
  }

  /**
   * An answer as one JSON object; addresses are below the site's root, marks are [start, end).
   *
   * @param like the plan that others are to be like, where that was asked
   */
  public static String write(
      String typed, Optional<String> like, SearchQuery query, SearchResults results) {
    ObjectNode node = NODES.objectNode().put("query", typed);
    like.ifPresent(url -> node.put("like", url));
    node.put("count", results.count())
        .put("apartCount", results.apartCount())
        .put("unknownNumber", results.unknownNumber());
    node.set("notes", array(query.notes(), SearchJson::note));
    node.set("pages", array(results.pages(), SearchJson::page));
    node.set("results", array(results.hits(), SearchJson::hit));
    node.set("apart", array(results.apart(), SearchJson::hit));
    node.set("facets", facets(results.facets()));
    return node.toPrettyString();
  }

  private static ObjectNode note(SearchQuery.Note note) {
    String kind = note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return NODES.objectNode().put("kind", kind).put("words", note.words());
  }

  private static ObjectNode page(NumberedPage page) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("url", page.url())
            .put("number", page.number())
            .put("name", page.name());
    put(node, "title", page.title());
    put(node, "issued", page.issued().map(LocalDate::toString));
    return node.put("held", page.held()).put("citedBy", page.citedBy());
  }

  private static ObjectNode hit(Hit hit) {
    SearchItem item = hit.item();
    ObjectNode node = NODES.objectNode().put("url", hit.url()).put("title", item.title());
    put(node, "number", item.number());
    put(node, "issuer", item.issuer());
    put(node, "issued", item.issued().map(LocalDate::toString));
    node.put("tier", hit.tier()).put("score", hit.score());
    node.put("heading", hit.heading().text()).put("excerpt", hit.excerpt().text());
    node.set("marks", marks(hit.excerpt()));
    node.set("titleMarks", marks(hit.title()));
    node.set("headingMarks", marks(hit.heading()));
    node.set("further", array(hit.others(), SearchJson::section));
    return node.put("furtherCount", hit.othersInAll());
  }

  private static ObjectNode section(Hit.Section section) {
    return NODES.objectNode().put("url", section.url()).put("heading", section.heading());
  }

  private static ArrayNode marks(Marked words) {
    ArrayNode marks = NODES.arrayNode();
    for (Span mark : words.marks()) {
      marks.add(NODES.arrayNode().add(mark.start()).add(mark.end()));
    }
    return marks;
  }

  private static ObjectNode facets(Facets facets) {
    ObjectNode node = NODES.objectNode();
    node.set("province", array(facets.provinces(), SearchJson::count));
    node.set("provinceNow", array(facets.provincesNow(), SearchJson::count));
    node.set("year", array(facets.years(), SearchJson::count));
    node.set("kind", array(facets.kinds(), SearchJson::count));
    return node;
  }

  private static ObjectNode count(Count count) {
    return NODES.objectNode().put("value", count.value()).put("plans", count.plans());
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    node.put(key, value.orElse(null));
  }

  private static <T> ArrayNode array(List<T> values, Function<T, ObjectNode> writer) {
    ArrayNode nodes = NODES.arrayNode();
    values.forEach(value -> nodes.add(writer.apply(value)));
    return nodes;
  }
}
