package vn.vankho;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class CommonOptions {
  @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "settings")
  private Path settings = Path.of("vankho.yml");

  @Option(names = "--ocr", descriptionKey = "ocr")
  private boolean ocr;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  void beQuiet() {
    quiet = true;
  }

  boolean quiet() {
    return quiet;
  }

  Settings settings() throws IOException {
    Settings read = Settings.read(settings);
    return ocr ? read.withOcr(true) : read;
  }
}
