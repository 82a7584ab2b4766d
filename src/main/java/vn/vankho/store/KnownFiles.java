package vn.vankho.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.vankho.source.FileHash;

/**
 * Remembers the SHA-256 of files, so that a file is read again only if its size, its time or its
 * place on the disk has changed. A file changed within the last moments before a build is not
 * remembered: it could change again without its time telling.
 */
public final class KnownFiles implements FileHash {
  private static final long MOMENT = 2_000;

  private final Path file;
  private final long start;
  private final Map<String, Known> before = new HashMap<>();
  private final Map<String, Known> now = new TreeMap<>();

  private KnownFiles(Path file, long start) {
    this.file = file;
    this.start = start;
  }

  private record Known(String state, String sha256) {}

  /** Remembers nothing yet. */
  public static KnownFiles none(Path folder) {
    return new KnownFiles(folder.resolve("files"), System.currentTimeMillis());
  }

  /**
   * Remembers what a build left in a folder.
   *
   * @throws IOException if it is there and cannot be read
   */
  public static KnownFiles in(Path folder) throws IOException {
    KnownFiles known = none(folder);
    if (Files.exists(known.file)) {
      for (String line : Files.readAllLines(known.file)) {
        String[] parts = line.split("\t", 3);
        if (parts.length == 3) {
          known.before.put(parts[2], new Known(parts[1], parts[0]));
        }
      }
    }
    return known;
  }

  @Override
  public String of(Path path, BasicFileAttributes attributes) throws IOException {
    String state = state(attributes);
    Known known = before.get(path.toString());
    String sha256 =
        known != null && known.state().equals(state) ? known.sha256() : FileHash.sha256(path);
    if (attributes.isRegularFile() && start - attributes.lastModifiedTime().toMillis() > MOMENT) {
      now.put(path.toString(), new Known(state, sha256));
    }
    return sha256;
  }

  private static String state(BasicFileAttributes attributes) {
    return attributes.size()
        + " "
        + attributes.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS)
        + " "
        + Objects.toString(attributes.fileKey(), "");
  }

  /**
   * Keeps what is known now for the next build.
   *
   * @throws IOException if it cannot be written
   */
  public void keep() throws IOException {
    StringBuilder lines = new StringBuilder();
    now.forEach(
        (path, known) ->
            lines
                .append(known.sha256())
                .append('\t')
                .append(known.state())
                .append('\t')
                .append(path)
                .append('\n'));
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling("files.tmp");
    Files.writeString(draft, lines);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
