package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A site in the making: it grows in a folder beside the one that is shown, and takes its place as a
 * whole when it is done. A build that fails leaves the last good site where it is.
 */
final class NewSite {
  private final Path shown;
  private final Path draft;
  private final Path replaced;

  private NewSite(Path shown) {
    this.shown = shown;
    this.draft = shown.resolveSibling(shown.getFileName() + ".new");
    this.replaced = shown.resolveSibling(shown.getFileName() + ".old");
  }

  /**
   * Starts a new site for the folder {@code shown}.
   *
   * @throws IOException if what an interrupted build left cannot be cleared away
   */
  static NewSite beside(Path shown) throws IOException {
    NewSite site = new NewSite(shown.toAbsolutePath());
    site.recover();
    delete(site.draft);
    Files.createDirectories(site.draft);
    return site;
  }

  Path draft() {
    return draft;
  }

  void putInPlace() throws IOException {
    if (Files.exists(shown)) {
      Files.move(shown, replaced, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(draft, shown, StandardCopyOption.ATOMIC_MOVE);
    delete(replaced);
  }

  /** Killed between the two moves, a build leaves the good site under its other name. */
  private void recover() throws IOException {
    if (Files.exists(replaced) && Files.notExists(shown)) {
      Files.move(replaced, shown, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(replaced);
  }

  /** Removes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
