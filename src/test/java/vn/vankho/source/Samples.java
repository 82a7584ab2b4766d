package vn.vankho.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The test documents, and files made on the spot. */
final class Samples {
  private static final String ANY_HASH = "0".repeat(64);

  private Samples() {}

  /** A document beside the README of the formats. */
  static SourceFile format(String name) {
    try {
      return source(Path.of(Samples.class.getResource("formats/" + name).toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(name, e);
    }
  }

  static SourceFile file(Path folder, String name, byte[] content) throws IOException {
    return source(Files.write(folder.resolve(name), content));
  }

  static SourceFile file(Path folder, String name, String content) throws IOException {
    return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static SourceFile source(Path path) {
    return new SourceFile(path, path.getFileName().toString(), ANY_HASH);
  }

  static byte[] bytes(String format) throws IOException {
    return Files.readAllBytes(format(format).path());
  }

  /**
   * A zip file.
   *
   * @param entries names and contents by turns
   */
  static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The words as people count them: bullets of any shape are dashes, bars of tables nothing. */
  static List<String> words(String text) {
    return Arrays.stream(text.replaceAll("[•·]", "-").split("\\s+"))
        .filter(word -> !word.isEmpty() && !word.equals("|"))
        .toList();
  }

  /** The plan that all formats hold. */
  static String plan() throws IOException {
    return Files.readString(format("ke-hoach.txt").path());
  }
}
