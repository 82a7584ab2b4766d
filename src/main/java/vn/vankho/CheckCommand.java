package vn.vankho;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vankho check}: checks links and anchors of a built site, lists oddities of documents. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer>, Main.Speaks {
  @Parameters(paramLabel = "SITE", arity = "0..1")
  private Path site = Path.of("build/site");

  @Option(names = "--format", paramLabel = "FORMAT")
  private FindingsFormat format = FindingsFormat.TEXT;

  @Option(names = "--fail-on", paramLabel = "LEVEL")
  private Finding.Level failOn = Finding.Level.ERROR;

  @Spec private CommandSpec spec;
  private Messages messages;

  @Override
  public void speak(Messages words) {
    messages = words;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.notExists(site.resolve("index.html"))) {
      throw new JobException("check.nosite", site);
    }
    SiteCheck check = new SiteCheck(site);
    List<Finding> findings = check.run();
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.write(findings));
    out.flush();
    summarise(check, findings);
    boolean failed = findings.stream().anyMatch(f -> f.level().compareTo(failOn) >= 0);
    return failed ? Main.FAILED : Main.DONE;
  }

  private void summarise(SiteCheck check, List<Finding> findings) throws IOException {
    long broken = findings.stream().filter(f -> f.level() == Finding.Level.ERROR).count();
    PrintWriter err = spec.commandLine().getErr();
    err.println(messages.text("check.links", check.pages(), broken));
    err.println(messages.text("check.oddities", findings.size() - broken));
    err.flush();
  }
}
