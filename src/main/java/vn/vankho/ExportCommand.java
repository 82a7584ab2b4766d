package vn.vankho;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.vankho.site.Exports;

/** {@code vankho export}: the whole archive in a form for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand extends SpeakingCommand {
  @Option(names = "--format", paramLabel = "FORMAT", required = true)
  private Exports.Format format;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out;

  @Mixin private SourceOptions options;
  @Mixin private CommonOptions common;

  @Override
  public Integer call() throws IOException {
    Build.Exported exported = options.build(out, common, messages()).export(format, out);
    exported.unread().forEach(e -> err().println(messages().unreadable(e)));
    err().println(messages().text("export.done", exported.files(), out));
    return exported.unread().isEmpty() ? Main.DONE : Main.SOME_UNREADABLE;
  }
}
