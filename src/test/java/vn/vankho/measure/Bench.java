package vn.vankho.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vankho.source.ContentFolder;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.source.TextExtractor;

/** The measuring half of {@code scripts/bench}, which describes its use. */
public final class Bench {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Bench() {}

  /**
   * Measures and prints.
   *
   * @param args {@code reading} and a folder of documents
   * @throws IOException naming what cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (!args[0].equals("reading")) {
      throw new IllegalArgumentException("reading, not " + args[0]);
    }
    OUT.print(reading(Path.of(args[1])));
  }

  private static String reading(Path folder) throws IOException {
    List<SourceFile> files = texts(folder);
    List<ExtractedText> once = new ArrayList<>();
    for (SourceFile file : files) {
      once.add(new TextExtractor().extract(file));
    }
    ReadingSpeed single = ReadingSpeed.of(files, once);
    ReadingSpeed doubled = ReadingSpeed.of(files, once.stream().map(Bench::repeated).toList());
    double megabytes = once.stream().mapToLong(Bench::bytes).sum() / 1e6;
    return line("%d documents, %.2f MB of UTF-8, one thread", files.size(), megabytes)
        + line("%-10s %8s %8s %15s", "stage", "CPU ms", "MB/s", "time for twice")
        + line("%-10s %s", "extraction", speed(single.extraction(), megabytes))
        + row("repair", single.repair(), doubled.repair(), megabytes)
        + row("reading", single.reading(), doubled.reading(), megabytes);
  }

  private static long bytes(ExtractedText text) {
    return text.text().getBytes(StandardCharsets.UTF_8).length;
  }

  /** The plain text files among a folder's documents: of others, unpacking would be measured. */
  private static List<SourceFile> texts(Path folder) throws IOException {
    return ContentFolder.list(folder).stream().filter(f -> f.name().endsWith(".txt")).toList();
  }

  private static ExtractedText repeated(ExtractedText text) {
    String words = text.text() + "\n" + text.text();
    return new ExtractedText(
        text.source(), text.mediaType(), words, text.pageStarts(), text.recognised());
  }

  private static String row(String stage, double seconds, double twice, double megabytes) {
    return line("%-10s %s %14.2fx", stage, speed(seconds, megabytes), twice / seconds);
  }

  private static String speed(double seconds, double megabytes) {
    return String.format(Locale.ROOT, "%8.1f %8.1f", 1e3 * seconds, megabytes / seconds);
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
