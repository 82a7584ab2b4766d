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
 * @param facts what people wrote about it
 */
public record SourceFile(Path path, String name, String sha256, Facts facts) {
  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(facts, "facts");
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }

  /** A file that nobody wrote anything about. */
  public SourceFile(Path path, String name, String sha256) {
    this(path, name, sha256, Facts.NONE);
  }

  /** Names all that people put in for this document: the same key, the same reading. */
  public String key() {
    return facts.equals(Facts.NONE) ? sha256 : sha256 + "-" + FileHash.sha256(facts.toString());
  }
}
