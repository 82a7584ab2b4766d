package vn.vankho.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.vankho.source.UnreadableException.Reason;

/**
 * The program {@code tesseract} with its Vietnamese data. Each call is a process of its own with a
 * single thread, since callers read several files at once.
 */
final class Tesseract {
  private static final String LANGUAGE = "vie";
  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final Pattern PAGE_END = Pattern.compile("\\f");

  private final String program;

  /**
   * @param program its name, or the path to it
   */
  Tesseract(String program) {
    this.program = program;
  }

  /**
   * The words of an image, page by page; TIFF may have several.
   *
   * @param name the file's name, for the exception
   */
  List<String> read(String name, Path image, Duration limit) throws IOException {
    Path words = Files.createTempFile("vankho", ".txt");
    try {
      int code = run(name, words, limit, image.toString(), "stdout", "-l", LANGUAGE);
      if (code != 0) {
        throw new UnreadableException(
            name, isInstalled(name) ? Reason.DAMAGED : Reason.OCR_MISSING);
      }
      return PAGE_END.splitAsStream(PlainText.unixLines(Files.readString(words))).toList();
    } finally {
      Files.deleteIfExists(words);
    }
  }

  private boolean isInstalled(String name) throws IOException {
    Path languages = Files.createTempFile("vankho", ".txt");
    try {
      int code = run(name, languages, START_LIMIT, "--list-langs");
      return code == 0 && Files.readAllLines(languages).contains(LANGUAGE);
    } finally {
      Files.deleteIfExists(languages);
    }
  }

  private int run(String name, Path output, Duration limit, String... arguments)
      throws IOException {
    Process process = start(name, output, arguments);
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new UnreadableException(name, Reason.TOO_SLOW);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(name);
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(String name, Path output, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UnreadableException(name, Reason.OCR_MISSING, e);
    }
  }
}
