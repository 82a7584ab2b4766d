package vn.vankho.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The measuring half of {@code scripts/evaluate}, which describes its use. */
public final class Evaluate {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Evaluate() {}

  /**
   * Measures and prints.
   *
   * @param args {@code extract} and pairs of a folder of annotations and one of readings, or {@code
   *     search}, a file of documents and one of queries, or {@code ocr}, a folder of pages, one for
   *     the repaired pages and a model, or {@code repair}, a folder of texts and a model, or {@code
   *     akn}, the schema and a folder
   * @throws IOException naming what cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<Path> paths = Arrays.stream(args).skip(1).map(Path::of).toList();
    switch (args[0]) {
      case "extract" -> extract(paths);
      case "search" -> OUT.print(SearchTable.of(paths.get(0), paths.get(1)));
      case "akn" -> akn(paths.get(0), paths.get(1));
      case "repair" -> OUT.print(RepairCheck.of(paths.get(0), paths.get(1)));
      case "ocr" -> OUT.print(OcrTable.of(paths.get(0), paths.get(1), paths.get(2)));
      default ->
          throw new IllegalArgumentException("extract, search, ocr, repair or akn, not " + args[0]);
    }
  }

  private static void extract(List<Path> pairs) throws IOException {
    Scores all = Scores.none();
    for (int i = 0; i < pairs.size(); i += 2) {
      GoldFolder folder = GoldFolder.score(pairs.get(i), pairs.get(i + 1));
      OUT.println(pairs.get(i) + ": " + folder.documents() + " documents");
      folder.unread().forEach(source -> OUT.println("not read, scored as empty: " + source));
      OUT.print(ScoreTable.of(folder.scores()));
      all = all.plus(folder.scores());
    }
    if (pairs.size() > 2) {
      OUT.print("all folders\n" + ScoreTable.of(all));
    }
  }

  private static void akn(Path schema, Path folder) throws IOException {
    List<Path> files = AknValidation.files(folder);
    List<String> faults = new AknValidation(schema).faults(files);
    faults.forEach(OUT::println);
    OUT.println(files.size() + " Akoma Ntoso files, " + faults.size() + " not valid");
  }
}
