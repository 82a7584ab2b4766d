package vn.vankho.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the model that repairs are weighed with, out of the texts below some folders: the working
 * half of {@code scripts/train-repair}, which describes its use. The same texts give the same
 * bytes.
 */
public final class RepairTraining {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Marks of Markdown, bars of tables and rules that {@link TextRepair#plain} leaves. */
  private static final Pattern MARKUP = Pattern.compile("[*|#\\\\_]");

  private static final int FEWEST_LETTERS = 200;

  private final ModelTrainer trainer = new ModelTrainer();
  private final List<Path> taken = new ArrayList<>();
  private final List<Path> skipped = new ArrayList<>();
  private long letters;

  private RepairTraining() {}

  /**
   * Trains and writes.
   *
   * @param args {@code [--without NAME] … MODEL FOLDER …}: texts whose path has a NAME in it are
   *     left out; beside MODEL a note is written on what it was made from. Or {@code --fit TABLE
   *     MODEL PAGES …}: fits the table of confidence to recognised pages
   * @throws IOException naming what cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    List<String> rest = new ArrayList<>(List.of(args));
    if (rest.get(0).equals("--fit")) {
      List<Path> paths = rest.stream().skip(1).map(Path::of).toList();
      OUT.print(ConfidenceFit.write(paths.get(0), paths.get(1), paths.subList(2, paths.size())));
      return;
    }
    List<String> without = new ArrayList<>();
    while (!rest.isEmpty() && rest.get(0).equals("--without")) {
      rest.remove(0);
      without.add(rest.remove(0));
    }
    Path model = Path.of(rest.remove(0));
    OUT.print(write(model, rest.stream().map(Path::of).toList(), without));
  }

  /**
   * Trains a model.
   *
   * @param model the file to write
   * @param folders where the {@code .txt} and {@code .md} files are
   * @param without parts of paths of files that are left out
   * @return the note that was written beside the model
   * @throws IOException naming what cannot be read or written
   */
  public static String write(Path model, List<Path> folders, List<String> without)
      throws IOException {
    RepairTraining training = new RepairTraining();
    for (Path folder : folders) {
      training.addAll(folder, without);
    }
    ModelCounts counts = training.trainer.counts();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
      ModelFile.write(counts, out);
    }
    String note = training.note(folders, without, counts, Files.size(model));
    Files.writeString(model.resolveSibling(noteName(model)), note);
    return note;
  }

  private static String noteName(Path model) {
    return model.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".txt";
  }

  private void addAll(Path folder, List<String> without) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(RepairTraining::isText).sorted().toList()) {
        if (without.stream().noneMatch(file.toString()::contains)) {
          add(file);
        }
      }
    }
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".txt") || name.endsWith(".md")) && Files.isRegularFile(file);
  }

  private void add(Path file) throws IOException {
    String text = read(file);
    if (!isVietnamese(text)) {
      skipped.add(file);
      return;
    }
    taken.add(file);
    letters += text.length();
    trainer.add(MARKUP.matcher(TextRepair.plain(text)).replaceAll(""));
  }

  /** The words of a file; none of one that is not UTF-8. */
  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException notUtf8) {
      return "";
    }
  }

  /** Every fourth letter of Vietnamese carries a mark; here every tenth is enough. */
  private static boolean isVietnamese(String text) {
    long all = text.chars().filter(Character::isLetter).count();
    long marked = text.chars().filter(unit -> Letters.isMarked((char) unit)).count();
    return all >= FEWEST_LETTERS && marked * 10 >= all;
  }

  private String note(List<Path> folders, List<String> without, ModelCounts counts, long bytes) {
    StringBuilder note = new StringBuilder();
    note.append("The model of the language that repairs are weighed with.\n")
        .append("Made by scripts/train-repair on ")
        .append(LocalDate.now(ZoneOffset.UTC))
        .append(".\n")
        .append("It holds nothing but counts of words and of runs of words; runs of three and\n")
        .append("four that were met only once are left out, and so are words met only once.\n\n")
        .append("from: ")
        .append(names(folders))
        .append('\n')
        .append("without: ")
        .append(without.isEmpty() ? "-" : String.join(", ", without))
        .append('\n')
        .append("texts: ")
        .append(taken.size())
        .append("; not Vietnamese: ")
        .append(skipped.size())
        .append('\n')
        .append("UTF-16 units: ")
        .append(letters)
        .append('\n')
        .append("words: ")
        .append(counts.words().size())
        .append('\n');
    for (int i = 0; i < counts.runs().size(); i++) {
      note.append("runs of ")
          .append(i + 2)
          .append(": ")
          .append(counts.runs().get(i).keys().length)
          .append('\n');
    }
    return note.append("bytes: ").append(bytes).append('\n').toString();
  }

  /** Folders by their last two names: where they lie on a machine tells nobody anything. */
  private static String names(List<Path> folders) {
    return String.join(", ", folders.stream().map(RepairTraining::name).toList());
  }

  private static String name(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    int names = path.getNameCount();
    return path.subpath(Math.max(0, names - 2), names).toString();
  }
}
