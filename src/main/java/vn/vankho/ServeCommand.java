package vn.vankho;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vankho serve}: builds the site and shows it to browsers on this machine. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand extends SpeakingCommand {
  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  private int port = 8000;

  @Mixin private BuildOptions options;
  @Mixin private CommonOptions common;

  @Override
  public Integer call() throws IOException {
    BuildReport report = options.build(common, messages()).run();
    report.print(err(), messages());
    try (SiteServer server = SiteServer.start(options.out(), port)) {
      err().println(messages().text("serve.at", options.out(), server.address()));
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return report.exitCode();
  }
}
