package vn.vankho.source;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that somebody put in the content folder.
 *
 * @param path where it can be read
 * @param name its path below the content folder, with {@code /} between the parts, the same on
 *     every system
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record SourceFile(Path path, String name, String sha256) {
  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }
}
