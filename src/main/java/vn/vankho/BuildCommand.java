package vn.vankho;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vankho build}: builds the site from the content folder. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer>, Main.Speaks {
  @Mixin private BuildOptions options;
  @Mixin private CommonOptions common;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Spec private CommandSpec spec;
  private Messages messages;

  @Override
  public void speak(Messages words) {
    messages = words;
  }

  @Override
  public Integer call() throws IOException {
    if (json) {
      common.beQuiet();
    }
    BuildReport report = options.build(common, messages).run();
    if (json) {
      spec.commandLine().getOut().print(report.json());
      spec.commandLine().getOut().flush();
    } else {
      report.print(spec.commandLine().getErr(), messages);
    }
    return report.exitCode();
  }
}
