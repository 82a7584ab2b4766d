package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vankho check}: checks links and anchors of a built site, lists oddities of documents. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends SpeakingCommand {
  @Parameters(paramLabel = "SITE", arity = "0..1")
  private Path site = Path.of("build/site");

  @Option(names = "--format", paramLabel = "FORMAT")
  private FindingsFormat format = FindingsFormat.TEXT;

  @Option(names = "--fail-on", paramLabel = "LEVEL")
  private Finding.Level failOn = Finding.Level.ERROR;

  @Override
  public Integer call() throws IOException {
    if (Files.notExists(site.resolve("index.html"))) {
      throw new JobException("check.nosite", site);
    }
    SiteCheck check = new SiteCheck(site);
    List<Finding> findings = check.run();
    print(format.write(findings));
    summarise(check, findings);
    boolean failed = findings.stream().anyMatch(f -> f.level().compareTo(failOn) >= 0);
    return failed ? Main.FAILED : Main.DONE;
  }

  private void summarise(SiteCheck check, List<Finding> findings) throws IOException {
    long broken = findings.stream().filter(f -> f.level() == Finding.Level.ERROR).count();
    err().println(messages().text("check.links", check.pages(), broken));
    err().println(messages().text("check.oddities", findings.size() - broken));
  }
}
