package vn.vankho.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.source.SourceFile;
import vn.vankho.text.NormalizedText;

/**
 * Keeps what each source file became, one file per content (its facts file's included) and program
 * version. A file that moves or is renamed is found again, since its name is no part of the key; a
 * program that reads differently finds nothing and reads anew.
 */
public final class ReadingStore {
  private static final Packed<Kept> FILES = Packed.of(Kept.class);

  private final Path folder;

  /**
   * Opens the store in a folder, which need not exist yet.
   *
   * @param root the folder of all versions
   * @param version names the program that reads; another version sees another store
   */
  public ReadingStore(Path root, String version) {
    this.folder = root.resolve(version);
  }

  /**
   * What a file of this content became; empty if this version has not read it yet, or if what was
   * kept cannot be read any more.
   *
   * @throws IOException if the store cannot be read
   */
  public Optional<Reading> find(SourceFile source) throws IOException {
    return FILES.read(fileOf(source)).map(kept -> kept.reading(source));
  }

  /**
   * Keeps a reading. The file appears whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public void keep(Reading reading) throws IOException {
    FILES.write(fileOf(reading.source()), Kept.of(reading));
  }

  /**
   * Forgets every reading of this version.
   *
   * @throws IOException if something cannot be removed
   */
  public void forgetAll() throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> kept = Files.walk(folder)) {
      for (Path path : kept.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private Path fileOf(SourceFile source) {
    return folder.resolve(source.sha256().substring(0, 2)).resolve(source.key() + ".reading");
  }

  /** A reading without the file's place, which may change while its content stays. */
  record Kept(String mediaType, int pages, boolean recognised, NormalizedText text, Plan plan) {
    static Kept of(Reading reading) {
      return new Kept(
          reading.mediaType(),
          reading.pages(),
          reading.recognised(),
          reading.text(),
          reading.plan());
    }

    Reading reading(SourceFile source) {
      return new Reading(source, mediaType, pages, recognised, text, plan);
    }
  }
}
