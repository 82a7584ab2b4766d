package vn.vankho.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vankho.search.Ranker.Candidate;
import vn.vankho.search.Ranker.Ranked;

/** Ranks documents of a file for the questions of another and writes the answers as a TREC run. */
public final class RankRun {
  private RankRun() {}

  /**
   * Writes the run.
   *
   * @param documents a JSON object {@code {id: text}}, where what stands before {@code @} in an id
   *     is the title, or JSON lines {@code {id, title, text}}
   * @param queries a JSON array of objects with a {@code text}; a query is named after its position
   * @param top how many documents for each query
   * @param out takes lines {@code qid Q0 docid rank score vankho}
   * @throws IOException if a file cannot be read or is not of its form, naming it
   */
  public static void write(Path documents, Path queries, int top, Appendable out)
      throws IOException {
    JsonNode questions = tree(queries, Files.readString(queries));
    try (Ranker ranker = new Ranker(candidates(documents))) {
      for (int i = 0; i < questions.size(); i++) {
        write(i, ranker.rank(text(queries, questions.get(i), "text"), top), out);
      }
    }
  }

  private static void write(int query, List<Ranked> ranked, Appendable out) throws IOException {
    for (int i = 0; i < ranked.size(); i++) {
      Ranked document = ranked.get(i);
      out.append(
          String.format(
              Locale.ROOT,
              "%d Q0 %s %d %.6f vankho%n",
              query,
              document.id(),
              i + 1,
              document.score()));
    }
  }

  private static List<Candidate> candidates(Path file) throws IOException {
    String content = Files.readString(file, StandardCharsets.UTF_8).strip();
    List<String> lines = content.lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty() || !isDocument(file, lines.get(0))) {
      return named(tree(file, content));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (String line : lines) {
      candidates.add(candidate(file, tree(file, line)));
    }
    return candidates;
  }

  /** Whether the file has a document on each line: then its first line is one by itself. */
  private static boolean isDocument(Path file, String line) throws IOException {
    String first = line.strip();
    return first.startsWith("{") && first.endsWith("}") && tree(file, first).has("id");
  }

  private static Candidate candidate(Path file, JsonNode node) throws IOException {
    String title = node.path("title").asText("");
    return new Candidate(text(file, node, "id"), title, text(file, node, "text"));
  }

  private static List<Candidate> named(JsonNode all) {
    return all.properties().stream()
        .map(entry -> named(entry.getKey(), entry.getValue().asText()))
        .toList();
  }

  private static Candidate named(String id, String text) {
    int at = id.indexOf('@');
    return new Candidate(id, at < 0 ? "" : id.substring(0, at), text);
  }

  private static JsonNode tree(Path file, String json) throws IOException {
    try {
      return Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String text(Path file, JsonNode node, String key) throws IOException {
    if (!node.path(key).isTextual()) {
      throw new IOException(file + ": a record without \"" + key + "\": " + node);
    }
    return node.get(key).asText();
  }
}
