package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The site of the real content, built once for all tests that only look at it. */
final class BuiltSite {
  private static final String PROGRAMME =
      "van-ban/chuong-trinh-phong-chong-ma-tuy-giai-doan-2021-2025/";

  private static final Pattern TEMPLATE = Pattern.compile("<body data-template=\"([^\"]+)\"");

  /** A matrix of documents that implement one decision. */
  static final String MATRIX = PROGRAMME + "ma-tran/";

  static final String PLAN = "ke-hoach/dak-lak/62-kh-ubnd-2024/";

  private BuiltSite() {}

  private static final class Once {
    static final Path SITE = build();
    static final List<String> KINDS = findKinds();
  }

  /**
   * One page of each kind, below the site's root: the fullest that a template makes in a folder of
   * the root, so that a kind that comes is a kind that is tested. The search page asks something.
   */
  static List<String> kinds() {
    return Once.KINDS;
  }

  private static List<String> findKinds() {
    Map<String, Path> kinds = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder())) {
      files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .forEach(file -> template(file).ifPresent(t -> kinds.merge(t, file, BuiltSite::fuller)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Stream.concat(
            kinds.values().stream().map(BuiltSite::address), Stream.of(PLAN, "tim-kiem/?q=ma+tuy"))
        .distinct()
        .toList();
  }

  /** The template that made a page, and the folder of the root in which it lies. */
  private static Optional<String> template(Path file) {
    try {
      Matcher made = TEMPLATE.matcher(Files.readString(file));
      Path below = folder().relativize(file);
      return made.find() ? Optional.of(made.group(1) + " " + below.getName(0)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path fuller(Path one, Path other) {
    return other.toFile().length() > one.toFile().length() ? other : one;
  }

  private static String address(Path file) {
    return folder().relativize(file).toString().replaceFirst("(^|/)index\\.html$", "$1");
  }

  static Path folder() {
    return Once.SITE;
  }

  private static Path build() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "built-site");
      Path site = folder.resolve("site");
      String store = folder.resolve("store").toString();
      CommandLineRun build =
          CommandLineRun.of("build", "--quiet", "--out", site.toString(), "--store", store);
      assertEquals(Main.DONE, build.exitCode(), build.err());
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
