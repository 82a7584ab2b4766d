package vn.vankho.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.Deflater;

/**
 * The files of one segment, compressed, so that their size does not depend on the server. The
 * folder is named after its content when it is complete.
 */
final class SegmentFiles {
  private static final int NAME_LENGTH = 12;
  private static final int LEVEL = 6;

  private final Path folder;
  private final MessageDigest digest = Digests.sha256();
  private final Deflater deflater = new Deflater(LEVEL, true);
  private final Set<Path> made = new HashSet<>();
  private byte[] buffer = new byte[1 << 14];

  SegmentFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes a file. */
  void write(String name, Bytes content) throws IOException {
    write(name, content, new byte[0]);
  }

  /**
   * Writes a file that is compressed as if some words stood before it.
   *
   * @param before what the reader puts before it; may be empty
   */
  void write(String name, Bytes content, byte[] before) throws IOException {
    deflater.reset();
    if (before.length > 0) {
      deflater.setDictionary(before);
    }
    deflater.setInput(content.array(), 0, content.size());
    deflater.finish();
    put(name, compressed());
  }

  private byte[] compressed() {
    int size = 0;
    int more = deflater.deflate(buffer, 0, buffer.length);
    while (more > 0) {
      size += more;
      if (size == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * size);
      }
      more = deflater.deflate(buffer, size, buffer.length - size);
    }
    return Arrays.copyOf(buffer, size);
  }

  private void put(String name, byte[] compressed) throws IOException {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update(compressed);
    Path file = folder.resolve(name);
    if (made.add(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    Files.write(file, compressed);
  }

  /** Gives the folder its name. */
  String name() throws IOException {
    deflater.end();
    String name = HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
    Path named = folder.resolveSibling(name);
    if (Files.exists(named)) {
      Folders.delete(folder);
    } else {
      Files.move(folder, named, StandardCopyOption.ATOMIC_MOVE);
    }
    return name;
  }
}
