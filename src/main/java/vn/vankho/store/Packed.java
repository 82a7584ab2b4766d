package vn.vankho.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
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
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * Files of records: Smile, a binary form of JSON, lightly compressed. They are read far more often
 * than anybody looks at them.
 *
 * @param <T> what a file holds
 */
final class Packed<T> {
  private static final int BUFFER = 1 << 14;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              SmileFactory.builder()
                  .enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES)
                  .build())
          .registerModule(new Jdk8Module())
          .registerModule(new JavaTimeModule());

  private final ObjectReader reader;
  private final ObjectWriter writer;

  Packed(JavaType type) {
    // To the very end, so that a file whose check sum was cut off does not pass.
    this.reader = MAPPER.readerFor(type).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.writer = MAPPER.writerFor(type);
  }

  static <T> Packed<T> of(Class<T> type) {
    return new Packed<>(MAPPER.constructType(type));
  }

  /** What a file holds; empty if it is not there, or cannot be read any more. */
  Optional<T> read(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
      return Optional.of(reader.readValue(in));
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    } catch (JacksonException | ZipException | EOFException torn) {
      return Optional.empty();
    }
  }

  /** Writes a file, which appears whole or not at all. */
  void write(Path file, T value) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
    try (OutputStream out = new Light(Files.newOutputStream(draft))) {
      writer.writeValue(out, value);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The fastest compression is most of what the best one gives. */
  private static final class Light extends GZIPOutputStream {
    Light(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
