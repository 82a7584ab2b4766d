package vn.vankho.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
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
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

  /** Reads to the very end, so that a file whose check sum was cut off does not pass. */
  private static final ObjectReader READER =
      MAPPER.readerFor(Kept.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final ObjectWriter WRITER = MAPPER.writerFor(Kept.class);

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
    try (InputStream in = new GZIPInputStream(Files.newInputStream(fileOf(source)))) {
      Kept kept = READER.readValue(in);
      return Optional.of(kept.reading(source));
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    } catch (JacksonException | ZipException | EOFException torn) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a reading. The file appears whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public void keep(Reading reading) throws IOException {
    Path file = fileOf(reading.source());
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(draft))) {
      WRITER.writeValue(out, Kept.of(reading));
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
    return folder.resolve(source.sha256().substring(0, 2)).resolve(source.key() + ".json.gz");
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
