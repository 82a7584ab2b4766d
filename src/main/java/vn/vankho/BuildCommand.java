package vn.vankho;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vankho build}: builds the site from the content folder. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand extends SpeakingCommand {
  @Mixin private BuildOptions options;
  @Mixin private CommonOptions common;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (json) {
      common.beQuiet();
    }
    BuildReport report = options.build(common, messages()).run();
    if (json) {
      print(report.json());
    } else {
      report.print(err(), messages());
    }
    return report.exitCode();
  }
}
