package vn.vankho.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * All that the corrector has learnt: how Vietnamese goes on, what recognition confuses, and how
 * much each kind of evidence counts. Made once and shared, since it does not change.
 */
public final class RepairModel {
  private final LanguageModel language;
  private final Channel channel;
  private final Candidates candidates;
  private final Confidence confidence;

  private RepairModel(ModelCounts counts) {
    this.language = new LanguageModel(counts);
    this.channel = Channel.load();
    this.candidates = new Candidates(language, channel);
    this.confidence = Confidence.load();
  }

  /** The model that comes with the program; see {@code model.txt} for what it was made from. */
  public static RepairModel shipped() {
    return Shipped.MODEL;
  }

  /**
   * A model from a file that {@code scripts/train-repair} wrote.
   *
   * @throws IOException if the file cannot be read or holds no model
   */
  public static RepairModel read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  private static RepairModel read(InputStream in) throws IOException {
    return new RepairModel(ModelFile.read(new BufferedInputStream(in, 1 << 16)));
  }

  LanguageModel language() {
    return language;
  }

  Channel channel() {
    return channel;
  }

  Candidates candidates() {
    return candidates;
  }

  Confidence confidence() {
    return confidence;
  }

  /** Read when first asked for. */
  private static final class Shipped {
    static final RepairModel MODEL = load();

    private static RepairModel load() {
      try (InputStream in = RepairModel.class.getResourceAsStream("model.bin")) {
        if (in == null) {
          throw new IllegalStateException("no model.bin: run scripts/train-repair");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
