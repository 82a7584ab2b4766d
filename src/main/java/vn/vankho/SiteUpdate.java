package vn.vankho;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Brings a site that is shown up to date. What is new is made in a folder beside it; then a list of
 * all moves is written down, and then they are done. A build that is killed before the list is
 * there has changed nothing; one that is killed after it is finished by whoever comes next.
 */
final class SiteUpdate {
  private static final String END = "end";

  private final Path shown;
  private final Path delta;
  private final Path journal;

  private SiteUpdate(Path shown) {
    this.shown = shown.toAbsolutePath();
    this.delta = shown.resolveSibling(shown.getFileName() + ".delta").toAbsolutePath();
    this.journal = shown.resolveSibling(shown.getFileName() + ".journal").toAbsolutePath();
  }

  /**
   * Starts an update.
   *
   * @throws IOException if what an interrupted one left cannot be finished or cleared away
   */
  static SiteUpdate of(Path shown) throws IOException {
    recover(shown);
    SiteUpdate update = new SiteUpdate(shown);
    Files.createDirectories(update.delta);
    return update;
  }

  /** Finishes what an interrupted update had begun to put in place; clears away what it had not. */
  static void recover(Path shown) throws IOException {
    SiteUpdate update = new SiteUpdate(shown);
    if (Files.exists(update.journal)) {
      update.apply();
    }
    NewSite.delete(update.delta);
  }

  /** Where new and changed files go. */
  Path delta() {
    return delta;
  }

  /**
   * Puts everything in place.
   *
   * @param written files of the delta
   * @param removed files of the site
   * @param ledger what the site is made of then; moved to its place with the rest
   * @param kept where the ledger belongs
   */
  void putInPlace(Collection<String> written, Collection<String> removed, Path ledger, Path kept)
      throws IOException {
    List<String> lines = new ArrayList<>();
    written.stream().filter(path -> !isShown(path)).forEach(path -> lines.add("+" + path));
    written.stream().filter(this::isShown).forEach(path -> lines.add("+" + path));
    removed.forEach(path -> lines.add("-" + path));
    lines.add("=" + ledger.toAbsolutePath() + "\t" + kept.toAbsolutePath());
    lines.add(END);
    writeDown(lines);
    apply();
    NewSite.delete(delta);
  }

  private boolean isShown(String path) {
    return Files.exists(shown.resolve(path));
  }

  /** The list must be on the disk, whole, before the first move. */
  private void writeDown(List<String> lines) throws IOException {
    Path draft = journal.resolveSibling(journal.getFileName() + ".tmp");
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    }
    Files.move(draft, journal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Does all moves that are not done yet; each can be done twice. */
  private void apply() throws IOException {
    for (String line : Files.readAllLines(journal)) {
      String rest = line.substring(1);
      switch (line.charAt(0)) {
        case '+' -> move(delta.resolve(rest), shown.resolve(rest));
        case '-' -> remove(shown.resolve(rest));
        case '=' -> {
          int between = rest.indexOf('\t');
          move(Path.of(rest.substring(0, between)), Path.of(rest.substring(between + 1)));
        }
        default -> {}
      }
    }
    Files.delete(journal);
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.createDirectories(to.getParent());
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** With the folders that are empty then. */
  private void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
    Path folder = file.getParent();
    while (!folder.equals(shown) && folder.startsWith(shown) && isEmpty(folder)) {
      Files.delete(folder);
      folder = folder.getParent();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
