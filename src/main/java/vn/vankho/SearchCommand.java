package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vankho.search.LuceneIndex;
import vn.vankho.search.SearchJson;
import vn.vankho.search.SearchQuery;
import vn.vankho.search.SearchReport;
import vn.vankho.search.SearchResults;
import vn.vankho.search.Searcher;

/** {@code vankho search}: searches the archive from the terminal. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand extends SpeakingCommand {
  /** How many plans are named where one was to be. */
  private static final int SHOWN = 10;

  @Parameters(paramLabel = "QUERY", arity = "0..*")
  private List<String> words = List.of();

  @Option(names = "--like", paramLabel = "ADDRESS")
  private Optional<String> like = Optional.empty();

  @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
  private Path store = Path.of("build/store");

  @Option(names = "--top", paramLabel = "N", descriptionKey = "top")
  private int top = 10;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (words.isEmpty() && like.isEmpty()) {
      throw missing("QUERY");
    }
    if (top < 1) {
      throw invalid("--top", top);
    }
    Path folder = Build.Places.index(store);
    if (Files.notExists(folder)) {
      throw new JobException("search.noindex", folder);
    }
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      Searcher searcher = index.searcher();
      String typed = String.join(" ", words);
      SearchQuery query = SearchQuery.parse(typed);
      Optional<String> plan = like.isPresent() ? Optional.of(plan(searcher)) : Optional.empty();
      SearchResults results =
          plan.isPresent() ? searcher.like(plan.get(), query, top) : searcher.search(query, top);
      print(json ? SearchJson.write(typed, plan, query, results) : report(plan, query, results));
    }
    return Main.DONE;
  }

  private String report(Optional<String> plan, SearchQuery query, SearchResults results) {
    String head = plan.map(url -> messages().text("search.like", url) + "\n").orElse("");
    return head + SearchReport.of(query, results, messages().locale(), Ansi.AUTO.enabled());
  }

  /** The one plan that was named. */
  private String plan(Searcher searcher) throws IOException {
    String name = like.orElseThrow();
    List<String> plans = searcher.plans(name);
    if (plans.isEmpty()) {
      throw new JobException("search.noplan", name);
    }
    if (plans.size() > 1) {
      String some = String.join("\n  ", plans.subList(0, Math.min(SHOWN, plans.size())));
      throw new JobException("search.several", name, plans.size(), some);
    }
    return plans.get(0);
  }
}
