package vn.vankho;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vankho serve}: builds the site and shows it to browsers on this machine. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer>, Main.Speaks {
  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  private int port = 8000;

  @Mixin private BuildOptions options;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;
  private Messages messages;

  @Override
  public void speak(Messages words) {
    messages = words;
  }

  @Override
  public Integer call() throws IOException {
    BuildReport report = options.build(common, messages).run();
    report.print(spec.commandLine().getErr(), messages);
    try (SiteServer server = SiteServer.start(options.out(), port)) {
      spec.commandLine()
          .getErr()
          .println(messages.text("serve.at", options.out(), server.address()));
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return report.exitCode();
  }
}
