package vn.vankho.measure.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The working half of {@code scripts/make-ocr-pages}, which describes its use. */
public final class MakePages {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final String HEAD =
      "page\tsource\tdegradation\tseverity\tattempts\tdpi\tocr\twords\tWER\n";

  /** How pages are read, in turn; most as most people would. */
  private static final List<String> WAYS =
      List.of(
          "vie",
          "vie",
          "vie-psm6",
          "vie",
          "vie",
          "eng+vie",
          "vie",
          "vie-sauvola",
          "vie",
          "vie",
          "vie-nodict");

  private static final double BEST = 0.006;
  private static final double WORST = 0.2;
  private static final int MOST_ATTEMPTS = 4;

  private final Path out;
  private final Random random;
  private final List<Damage> damages;
  private final List<Typeface> faces = new ArrayList<>();
  private int made;

  private MakePages(Path out, long seed) throws IOException {
    this.out = out;
    this.random = new Random(seed);
    this.damages = Damage.all();
    for (String family : Typeface.FAMILIES) {
      faces.add(Typeface.of(family));
    }
  }

  /**
   * Makes the pages.
   *
   * @param args the folder of plans, the folder to write to, the most pages of a plan, and the seed
   * @throws IOException naming what cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    MakePages maker = new MakePages(Path.of(args[1]), Long.parseLong(args[3]));
    maker.make(Path.of(args[0]), Integer.parseInt(args[2]));
  }

  private void make(Path folder, int most) throws IOException {
    Files.createDirectories(out);
    StringBuilder manifest = new StringBuilder(HEAD);
    List<Path> plans = plans(folder);
    for (int i = 0; i < plans.size(); i++) {
      Typeface face = faces.get(i % faces.size());
      List<Page> pages =
          Typesetter.pages(PlanBlocks.of(face.printable(Files.readString(plans.get(i)))), face);
      String plan = String.format(Locale.ROOT, "%03d-%s", i, face.code());
      String source = plans.get(i).getFileName() + "/" + face.family() + "/p";
      for (int number : spread(pages.size(), most)) {
        String name = String.format(Locale.ROOT, "%s-p%02d", plan, number + 1);
        manifest.append(page(name, source + (number + 1), pages.get(number)));
        Files.writeString(out.resolve("manifest.tsv"), manifest);
      }
    }
  }

  private static List<Path> plans(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.(md|txt)")).sorted().toList();
    }
  }

  /** Up to {@code most} of {@code count} numbers, the first and the last among them. */
  private static int[] spread(int count, int most) {
    int chosen = Math.min(count, most);
    return IntStream.range(0, chosen)
        .map(i -> chosen == 1 ? 0 : i * (count - 1) / (chosen - 1))
        .toArray();
  }

  /** Makes one page; milder or harder damage is tried where its errors are not a reader's lot. */
  private String page(String name, String source, Page page) throws IOException {
    Damage damage = damages.get(made % damages.size());
    String way = WAYS.get(made % WAYS.size());
    made++;
    String truth = String.join("\n", page.truth()) + "\n";
    double severity = 0.9 + 0.2 * random.nextDouble();
    String text = "";
    int attempts = 0;
    double rate = 1;
    while (attempts < MOST_ATTEMPTS && (rate < BEST || rate > WORST)) {
      severity *= attempts == 0 ? 1 : rate > WORST ? 0.8 : 1.25;
      attempts++;
      Damage times = damage.times(severity);
      var scan = Scan.of(page, times, random);
      text = Engine.read(scan, way, times.dpi(), times.jpeg());
      rate = WordErrors.rate(truth, text);
    }
    Files.writeString(out.resolve(name + ".truth.txt"), truth);
    Files.writeString(out.resolve(name + ".ocr.txt"), text);
    List<Object> row = new ArrayList<>(List.of(name, source, damage.name()));
    row.addAll(List.of(rounded(severity), attempts, (int) damage.times(severity).dpi(), way));
    row.addAll(List.of(WordErrors.words(truth).length, rounded(rate)));
    String line = String.join("\t", row.stream().map(Object::toString).toList());
    OUT.println(line);
    return line + "\n";
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
