package vn.vankho;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a build takes its parts from and puts its results. */
final class BuildOptions {
  @Mixin private SourceOptions sources;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private Path out = Path.of("build/site");

  Path out() {
    return out;
  }

  /** Where the archive is made from. */
  SourceOptions sources() {
    return sources;
  }

  /** A build with these options. */
  Build build(CommonOptions common, Messages messages) throws IOException {
    return sources.build(out, common, messages);
  }
}
