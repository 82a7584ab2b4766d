package vn.vankho;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the archive is made from. */
final class SourceOptions {
  /** The templates that come with the program. */
  static final Path TEMPLATES = Path.of("site-templates");

  /** The hour that official dates in Vietnam go by. */
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
  private Path content = Path.of("content");

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

  /** What people edit while they look at the site. */
  List<Path> edited() {
    return List.of(content, templates);
  }

  /** From now on builds keep what was read before. */
  void keepStore() {
    clean = false;
  }

  /** A build with these options that puts its site at {@code out}. */
  Build build(Path out, CommonOptions common, Messages messages) throws IOException {
    Settings settings = common.settings();
    return new Build(
        new Build.Places(content, out, templates, store),
        baseUrl.map(settings::withBaseUrl).orElse(settings),
        sourceDate(),
        Math.max(1, jobs),
        clean,
        Progress.on(System.err, common.quiet()),
        messages);
  }

  /** The day that SOURCE_DATE_EPOCH names, the convention of reproducible builds. */
  private static Optional<LocalDate> sourceDate() {
    return Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))
        .filter(seconds -> seconds.matches("\\d{1,12}"))
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
        .map(instant -> LocalDate.ofInstant(instant, VIETNAM));
  }
}
