package vn.vankho;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.vankho.plan.Reading;

/** {@code vankho inspect}: shows what is read from a document. */
@Command(name = "inspect", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer>, Main.Speaks {
  @Parameters(paramLabel = "FILE|DIR")
  private Path input;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--out", paramLabel = "DIR")
  private Optional<Path> out = Optional.empty();

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;
  private Messages messages;

  @Override
  public void speak(Messages words) {
    messages = words;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    DocumentReader reader = DocumentReader.with(common.settings());
    Progress progress = Progress.on(System.err, common.quiet() || json || out.isEmpty());
    return new EachDocument(messages, progress, err).in(input, source -> show(reader.read(source)));
  }

  private void show(Reading reading) throws IOException {
    if (out.isPresent()) {
      Path file = out.get().resolve(Inputs.renamed(reading.source(), ".json"));
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, PlanJson.write(reading));
      return;
    }
    PrintWriter screen = spec.commandLine().getOut();
    screen.print(json ? PlanJson.write(reading) : PlanSummary.of(reading, messages));
    screen.flush();
  }
}
