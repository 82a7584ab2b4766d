package vn.vankho;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.vankho.search.RankRun;

/** {@code vankho rank}: ranks documents for a set of queries and prints a TREC run. */
@Command(name = "rank", mixinStandardHelpOptions = true)
final class RankCommand implements Callable<Integer> {
  @Option(names = "--documents", paramLabel = "FILE", required = true)
  private Path documents;

  @Option(names = "--queries", paramLabel = "FILE", required = true)
  private Path queries;

  @Option(names = "--top", paramLabel = "N", descriptionKey = "top")
  private int top = 20;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    for (Path file : new Path[] {documents, queries}) {
      if (Files.notExists(file)) {
        throw new JobException("missing", file);
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    RankRun.write(documents, queries, top, out);
    out.flush();
    return Main.DONE;
  }
}
