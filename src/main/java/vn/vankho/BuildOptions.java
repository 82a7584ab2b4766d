package vn.vankho;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a build takes its parts from and puts its results. */
final class BuildOptions {
  /** The hour that official dates in Vietnam go by. */
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /** The templates that come with the program. */
  static final Path TEMPLATES = Path.of("site-templates");

  @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
  private Path content = Path.of("content");

  @Mixin private SourceOptions sources;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private Path out = Path.of("build/site");

  @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "templates")
  private Path templates = TEMPLATES;

  @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
  private Path store = Path.of("build/store");

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "base-url")
  private Optional<String> baseUrl = Optional.empty();

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--clean", descriptionKey = "clean")
  private boolean clean;

  Path out() {
    return out;
  }

  /** A build with these options. */
  Build build(CommonOptions common, Messages messages) throws IOException {
    return sources.build(out, common, messages);
  }
}
