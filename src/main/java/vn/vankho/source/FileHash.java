package vn.vankho.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells files apart by their bytes. */
@FunctionalInterface
public interface FileHash {
  /** Reads every file. */
  FileHash READING = (file, attributes) -> sha256(file);

  /**
   * The SHA-256 of a file's bytes as 64 lower-case hexadecimal digits.
   *
   * @param attributes what the file system says of the file
   * @throws IOException if the file cannot be read
   */
  String of(Path file, BasicFileAttributes attributes) throws IOException;

  /** The SHA-256 of a file that is read to its end. */
  static String sha256(Path file) throws IOException {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The SHA-256 of words in UTF-8. */
  static String sha256(String words) {
    byte[] hash = newDigest().digest(words.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
