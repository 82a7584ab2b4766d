package vn.vankho.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.vankho.source.ContentFolder;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.source.TextExtractor;
import vn.vankho.text.Noise;

/** The measuring half of {@code scripts/bench}, which describes its use. */
public final class Bench {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Pages with and without the errors of recognition, as {@code scripts/evaluate} has them. */
  private static final String RECOGNISED = ".ocr.txt";

  private static final String TRUTH = ".truth.txt";

  private Bench() {}

  /**
   * Measures and prints.
   *
   * @param args {@code reading} and a folder of documents, or {@code repair} and folders of texts
   * @throws IOException naming what cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<Path> folders = Arrays.stream(args).skip(1).map(Path::of).toList();
    switch (args[0]) {
      case "reading" -> OUT.print(reading(folders.get(0)));
      case "repair" -> repair(folders);
      default -> throw new IllegalArgumentException("reading or repair, not " + args[0]);
    }
  }

  private static void repair(List<Path> folders) throws IOException {
    OUT.print(RepairSpeed.head());
    for (Path folder : folders) {
      List<ExtractedText> texts = new ArrayList<>();
      for (SourceFile file : texts(folder)) {
        if (!file.name().endsWith(TRUTH)) {
          texts.add(new TextExtractor().extract(file));
        }
      }
      OUT.print(RepairSpeed.of(texts).row(folder.getFileName().toString()));
      if (texts.stream().noneMatch(text -> text.source().name().endsWith(RECOGNISED))) {
        List<ExtractedText> noisy = texts.stream().map(Bench::noisy).toList();
        OUT.print(RepairSpeed.of(noisy).row(folder.getFileName() + ", every 20th word spoiled"));
      }
    }
  }

  private static ExtractedText noisy(ExtractedText text) {
    return RepairSpeed.with(text, Noise.on(text.text(), 1, 0.05));
  }

  private static String reading(Path folder) throws IOException {
    List<SourceFile> files = texts(folder);
    List<ExtractedText> once = new ArrayList<>();
    for (SourceFile file : files) {
      once.add(new TextExtractor().extract(file));
    }
    ReadingSpeed single = ReadingSpeed.of(files, once);
    ReadingSpeed doubled =
        ReadingSpeed.of(files, once.stream().map(RepairSpeed::repeated).toList());
    double megabytes = once.stream().mapToLong(RepairSpeed::bytes).sum() / 1e6;
    return line("%d documents, %.2f MB of UTF-8, one thread", files.size(), megabytes)
        + line("%-10s %8s %8s %15s", "stage", "CPU ms", "MB/s", "time for twice")
        + line("%-10s %s", "extraction", speed(single.extraction(), megabytes))
        + row("repair", single.repair(), doubled.repair(), megabytes)
        + row("reading", single.reading(), doubled.reading(), megabytes);
  }

  /** The plain text files among a folder's documents: of others, unpacking would be measured. */
  private static List<SourceFile> texts(Path folder) throws IOException {
    return ContentFolder.list(folder).stream().filter(f -> f.name().endsWith(".txt")).toList();
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
