package vn.vankho.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vankho.source.ExtractedText;
import vn.vankho.text.TextRepair;

/**
 * How fast texts are repaired: CPU time on one thread, warm.
 *
 * @param megabytes of UTF-8
 * @param first CPU seconds of the very first round, in which the program is still being compiled
 * @param seconds CPU seconds of a round, the median of several
 * @param doubled the same for texts that are twice as long
 */
record RepairSpeed(double megabytes, double first, double seconds, double doubled) {
  private static final double WARM_UP_SECONDS = 4;
  private static final double SECONDS = 3;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  static RepairSpeed of(List<ExtractedText> texts) {
    double megabytes = texts.stream().mapToLong(RepairSpeed::bytes).sum() / 1e6;
    double first = round(texts);
    List<ExtractedText> doubled = texts.stream().map(RepairSpeed::repeated).toList();
    rounds(texts, WARM_UP_SECONDS);
    rounds(doubled, WARM_UP_SECONDS);
    return new RepairSpeed(megabytes, first, rounds(texts, SECONDS), rounds(doubled, SECONDS));
  }

  static ExtractedText repeated(ExtractedText text) {
    return with(text, text.text() + "\n" + text.text());
  }

  /** The same document with other words. */
  static ExtractedText with(ExtractedText text, String words) {
    return new ExtractedText(
        text.source(), text.mediaType(), words, text.pageStarts(), text.recognised());
  }

  static long bytes(ExtractedText text) {
    return text.text().getBytes(StandardCharsets.UTF_8).length;
  }

  /** The median time of a round. */
  private static double rounds(List<ExtractedText> texts, double seconds) {
    List<Double> rounds = new ArrayList<>();
    double end = now() + seconds;
    while (rounds.isEmpty() || now() < end) {
      rounds.add(round(texts));
    }
    return rounds.stream().sorted().toList().get(rounds.size() / 2);
  }

  private static double round(List<ExtractedText> texts) {
    double start = now();
    TextRepair repair = new TextRepair();
    texts.forEach(repair::repair);
    return now() - start;
  }

  private static double now() {
    return CLOCK.getCurrentThreadCpuTime() / 1e9;
  }

  static String head() {
    return String.format(
        "%-32s %9s %9s %9s %9s %15s%n", "texts", "MB", "CPU ms", "MB/s", "cold", "time for twice");
  }

  String row(String name) {
    return String.format(
        Locale.ROOT,
        "%-32s %9.2f %9.1f %9.1f %9.1f %14.2fx%n",
        name,
        megabytes,
        1e3 * seconds,
        megabytes / seconds,
        megabytes / first,
        doubled / seconds);
  }
}
