package vn.vankho.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/**
 * One thing that was annotated, or read: a whole document or an entry of one of its lists. What is
 * absent reads as empty, so that an entry of few words can be compared with any other.
 */
public record Entry(JsonNode node) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** An entry that says nothing: what is read of a document that could not be read. */
  public static Entry empty() {
    return new Entry(MissingNode.getInstance());
  }

  /**
   * The document in a JSON file.
   *
   * @throws IOException naming the file if it cannot be read or is no JSON
   */
  public static Entry in(Path file) throws IOException {
    return parse(file.toString(), Files.readString(file));
  }

  /**
   * The document in a JSON text.
   *
   * @param name what to call it in a complaint
   */
  public static Entry parse(String name, String json) throws IOException {
    try {
      return new Entry(MAPPER.readTree(json));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IOException(name + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** An entry of one text, for lists that hold nothing but texts. */
  static Entry ofText(String text) {
    return new Entry(JsonNodeFactory.instance.objectNode().put("text", text));
  }

  /** The value as text; empty where there is none. */
  String text(String key) {
    JsonNode value = node.path(key);
    return value.isNull() ? "" : value.asText("");
  }

  /** The value, or that of another key where it is absent or empty. */
  String text(String key, String otherwise) {
    return has(key) ? text(key) : text(otherwise);
  }

  boolean has(String key) {
    return !text(key).isEmpty();
  }

  /** Whether the key holds {@code true}. */
  boolean is(String key) {
    return node.path(key).asBoolean(false);
  }

  OptionalInt number(String key) {
    return node.path(key).isInt() ? OptionalInt.of(node.get(key).intValue()) : OptionalInt.empty();
  }

  OptionalInt line() {
    return number("line");
  }

  Entry part(String key) {
    return new Entry(node.path(key));
  }

  List<Entry> list(String key) {
    return StreamSupport.stream(node.path(key).spliterator(), false).map(Entry::new).toList();
  }

  List<String> texts(String key) {
    return list(key).stream().map(entry -> entry.node().asText()).toList();
  }

  /** Whether the two stand at most so many lines apart; never where one has no line. */
  boolean near(Entry other, int lines) {
    return line().isPresent() && other.line().isPresent() && distance(other) <= lines;
  }

  /** How many lines apart the two stand; the first line is 1, and what has no line stands at 0. */
  int distance(Entry other) {
    return Math.abs(line().orElse(0) - other.line().orElse(0));
  }
}
