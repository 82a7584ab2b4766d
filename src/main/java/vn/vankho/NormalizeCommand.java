package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.vankho.source.SourceFile;

/** {@code vankho normalize}: writes repaired texts, line for line. */
@Command(name = "normalize", mixinStandardHelpOptions = true)
final class NormalizeCommand implements Callable<Integer>, Main.Speaks {
  @Parameters(paramLabel = "FILE|DIR")
  private Path input;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;
  private Messages messages;

  @Override
  public void speak(Messages words) {
    messages = words;
  }

  @Override
  public Integer call() throws IOException {
    DocumentReader reader = DocumentReader.with(common.settings());
    Progress progress = Progress.on(System.err, common.quiet());
    return new EachDocument(messages, progress, spec.commandLine().getErr())
        .in(input, source -> write(source, reader.repairedLines(source)));
  }

  private void write(SourceFile source, String text) throws IOException {
    Path file = out.resolve(Inputs.renamed(source, ".txt"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }
}
