package vn.vankho.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vankho.search.RankRun;

/** Ranks articles of law for questions whose answers are known, and shows how well. */
final class SearchTable {
  private static final int TOP = 20;
  private static final Pattern RUN_LINE = Pattern.compile("(\\d+) Q0 (.+) \\d+ \\S+ vankho");

  private final Path documents;
  private final List<Entry> questions;

  private SearchTable(Path documents, List<Entry> questions) {
    this.documents = documents;
    this.questions = questions;
  }

  /**
   * The table: the questions as they are asked, and as people type who leave the marks out.
   *
   * @param documents as {@code vankho rank} takes them
   * @param queries the same, each with {@code relevant_articles}: {@code law_id}, {@code
   *     article_id}
   */
  static String of(Path documents, Path queries) throws IOException {
    List<Entry> questions = new ArrayList<>();
    Entry.in(queries).node().forEach(question -> questions.add(new Entry(question)));
    SearchTable table = new SearchTable(documents, questions);
    return row("%-17s %8s %8s %8s %8s", "questions", "nDCG@10", "P@1", "MRR@10", "R@20")
        + table.row("as asked", UnaryOperator.identity())
        + table.row("without marks", Folding::unmarked);
  }

  private String row(String name, UnaryOperator<String> typed) throws IOException {
    Map<Integer, List<String>> ranked = ranked(typed);
    SearchScores mean =
        SearchScores.mean(
            IntStream.range(0, questions.size())
                .mapToObj(i -> SearchScores.of(ranked.getOrDefault(i, List.of()), relevant(i)))
                .toList());
    return row(
        "%-17s %8.3f %8.3f %8.3f %8.3f", name, mean.ndcg10(), mean.p1(), mean.mrr10(), mean.r20());
  }

  private java.util.Set<String> relevant(int question) {
    return questions.get(question).list("relevant_articles").stream()
        .map(article -> article.text("law_id") + "@" + article.text("article_id"))
        .collect(Collectors.toSet());
  }

  /** The documents' names for each question, best first. */
  private Map<Integer, List<String>> ranked(UnaryOperator<String> typed) throws IOException {
    Path queries = Files.createTempFile("queries", ".json");
    StringBuilder run = new StringBuilder();
    try {
      List<Map<String, String>> texts =
          questions.stream().map(q -> Map.of("text", typed.apply(q.text("text")))).toList();
      new ObjectMapper().writeValue(queries.toFile(), texts);
      RankRun.write(documents, queries, TOP, run);
    } finally {
      Files.delete(queries);
    }
    return run.toString()
        .lines()
        .map(RUN_LINE::matcher)
        .filter(Matcher::matches)
        .collect(
            Collectors.groupingBy(
                line -> Integer.valueOf(line.group(1)),
                Collectors.mapping(line -> line.group(2), Collectors.toList())));
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
