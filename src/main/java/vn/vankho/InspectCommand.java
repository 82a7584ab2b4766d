package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vankho.plan.Reading;

/** {@code vankho inspect}: shows what is read from a document. */
@Command(name = "inspect", mixinStandardHelpOptions = true)
final class InspectCommand extends SpeakingCommand {
  @Parameters(paramLabel = "FILE|DIR")
  private Path input;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--out", paramLabel = "DIR")
  private Optional<Path> out = Optional.empty();

  @Mixin private CommonOptions common;

  @Override
  public Integer call() throws IOException {
    DocumentReader reader = DocumentReader.with(common.settings());
    Progress progress = Progress.on(System.err, common.quiet() || json || out.isEmpty());
    return new EachDocument(messages(), progress, err())
        .in(input, source -> show(reader.read(source)));
  }

  private void show(Reading reading) throws IOException {
    if (out.isPresent()) {
      Path file = out.get().resolve(Inputs.renamed(reading.source(), ".json"));
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, PlanJson.write(reading));
      return;
    }
    print(json ? PlanJson.write(reading) : PlanSummary.of(reading, messages()));
  }
}
