package vn.vankho.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import vn.vankho.plan.PlanParser;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.source.TextExtractor;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.TextRepair;

/**
 * How long the first three stages take for some documents: seconds of CPU on one thread, warm, the
 * median of several rounds.
 *
 * @param extraction of the words from the files
 * @param repair of the words
 * @param reading of the repaired words
 */
record ReadingSpeed(double extraction, double repair, double reading) {
  /** CPU time to spend before measuring, so that everything hot is compiled, and on measuring. */
  private static final double WARM_UP_SECONDS = 12;

  private static final double SECONDS = 6;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  static ReadingSpeed of(List<SourceFile> files, List<ExtractedText> texts) throws IOException {
    rounds(files, texts, WARM_UP_SECONDS);
    List<ReadingSpeed> rounds = rounds(files, texts, SECONDS);
    return new ReadingSpeed(
        median(rounds.stream().mapToDouble(ReadingSpeed::extraction).sorted().toArray()),
        median(rounds.stream().mapToDouble(ReadingSpeed::repair).sorted().toArray()),
        median(rounds.stream().mapToDouble(ReadingSpeed::reading).sorted().toArray()));
  }

  private static List<ReadingSpeed> rounds(
      List<SourceFile> files, List<ExtractedText> texts, double seconds) throws IOException {
    List<ReadingSpeed> rounds = new ArrayList<>();
    double end = now() + seconds;
    while (rounds.isEmpty() || now() < end) {
      rounds.add(round(files, texts));
    }
    return rounds;
  }

  private static ReadingSpeed round(List<SourceFile> files, List<ExtractedText> texts)
      throws IOException {
    double start = now();
    for (SourceFile file : files) {
      new TextExtractor().extract(file);
    }
    double extracted = now();
    List<NormalizedText> repaired = texts.stream().map(new TextRepair()::repair).toList();
    double mended = now();
    repaired.forEach(new PlanParser()::parse);
    return new ReadingSpeed(extracted - start, mended - extracted, now() - mended);
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static double now() {
    return CLOCK.getCurrentThreadCpuTime() / 1e9;
  }
}
