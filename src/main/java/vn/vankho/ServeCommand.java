package vn.vankho;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vankho serve}: builds the site and shows it to browsers on this machine. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand extends SpeakingCommand {
  /** Milliseconds between two looks at the folders. */
  private static final long LOOKS = 1000;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  private int port = 8000;

  @Option(names = "--no-watch", negatable = true, descriptionKey = "watch")
  private boolean watch = true;

  @Mixin private BuildOptions options;
  @Mixin private CommonOptions common;

  @Override
  public Integer call() throws IOException {
    BuildReport report = options.build(common, messages()).run();
    report.print(err(), messages());
    LiveReload live = new LiveReload();
    try (SiteServer server =
        watch
            ? SiteServer.start(options.out(), port, live)
            : SiteServer.start(options.out(), port)) {
      err().println(messages().text("serve.at", options.out(), server.address()));
      if (watch) {
        follow(live);
      }
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return report.exitCode();
  }

  /** Builds again whenever somebody changed a document or a template, until interrupted. */
  private void follow(LiveReload live) throws IOException, InterruptedException {
    options.sources().keepStore();
    FolderWatch folders = FolderWatch.of(options.sources().edited());
    while (true) {
      Thread.sleep(LOOKS);
      if (folders.changed()) {
        rebuild();
        live.changed();
      }
    }
  }

  /** A build that fails leaves the last good site to look at; what is wrong can be mended. */
  private void rebuild() {
    try {
      options.build(common, messages()).run().print(err(), messages());
    } catch (JobException e) {
      err().println(e.text(messages()));
    } catch (IOException e) {
      err().println(messages().text("serve.failed", e.getMessage()));
    }
  }
}
