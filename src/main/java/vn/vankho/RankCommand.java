package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.vankho.search.RankRun;

/** {@code vankho rank}: ranks documents for a set of queries and prints a TREC run. */
@Command(name = "rank", mixinStandardHelpOptions = true)
final class RankCommand extends SpeakingCommand {
  @Option(names = "--documents", paramLabel = "FILE", required = true)
  private Path documents;

  @Option(names = "--queries", paramLabel = "FILE", required = true)
  private Path queries;

  @Option(names = "--top", paramLabel = "N", descriptionKey = "top")
  private int top = 20;

  @Override
  public Integer call() throws IOException {
    for (Path file : new Path[] {documents, queries}) {
      if (Files.notExists(file)) {
        throw new JobException("missing", file);
      }
    }
    StringBuilder run = new StringBuilder();
    RankRun.write(documents, queries, top, run);
    print(run.toString());
    return Main.DONE;
  }
}
