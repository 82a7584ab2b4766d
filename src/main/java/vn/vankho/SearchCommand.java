package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vankho.search.LuceneIndex;
import vn.vankho.search.SearchJson;
import vn.vankho.search.SearchQuery;
import vn.vankho.search.SearchReport;
import vn.vankho.search.SearchResults;

/** {@code vankho search}: searches the archive from the terminal. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand extends SpeakingCommand {
  @Parameters(paramLabel = "QUERY", arity = "1..*")
  private List<String> words;

  @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
  private Path store = Path.of("build/store");

  @Option(names = "--top", paramLabel = "N", descriptionKey = "top")
  private int top = 10;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Path folder = Build.Places.index(store);
    if (Files.notExists(folder)) {
      throw new JobException("search.noindex", folder);
    }
    String typed = String.join(" ", words);
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      SearchQuery query = SearchQuery.parse(typed);
      SearchResults results = index.searcher().search(query, Math.max(1, top));
      show(typed, query, results);
    }
    return Main.DONE;
  }

  private void show(String typed, SearchQuery query, SearchResults results) {
    boolean coloured = Ansi.AUTO.enabled();
    print(
        json
            ? SearchJson.write(typed, query, results)
            : SearchReport.of(query, results, messages().locale(), coloured));
  }
}
