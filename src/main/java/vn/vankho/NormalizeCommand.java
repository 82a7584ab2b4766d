package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vankho.source.SourceFile;

/** {@code vankho normalize}: writes repaired texts, line for line. */
@Command(name = "normalize", mixinStandardHelpOptions = true)
final class NormalizeCommand extends SpeakingCommand {
  @Parameters(paramLabel = "FILE|DIR")
  private Path input;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  @Mixin private CommonOptions common;

  @Override
  public Integer call() throws IOException {
    DocumentReader reader = DocumentReader.with(common.settings());
    Progress progress = Progress.on(System.err, common.quiet());
    return new EachDocument(messages(), progress, err())
        .in(input, source -> write(source, reader.repairedLines(source)));
  }

  private void write(SourceFile source, String text) throws IOException {
    Path file = out.resolve(Inputs.renamed(source, ".txt"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }
}
