package vn.vankho.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.text.RepairModel;
import vn.vankho.text.TextRepair;

/** Repairs pages whose words are known and says how much better they became. */
final class OcrTable {
  private static final String TRUTH = ".truth.txt";

  private final TextRepair repair;
  private OcrScore all = OcrScore.none();
  private int pages;
  private int better;
  private int worse;

  private OcrTable(RepairModel model) {
    this.repair = new TextRepair(model);
  }

  /**
   * The table of a folder.
   *
   * @param folder holds PAGE.ocr.txt and PAGE.truth.txt
   * @param repaired the folder that the repaired pages are written to, as PAGE.txt
   * @param model a model that has not seen these pages
   * @throws IOException naming what cannot be read or written
   */
  static String of(Path folder, Path repaired, Path model) throws IOException {
    OcrTable table = new OcrTable(RepairModel.read(model));
    Files.createDirectories(repaired);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> truths = files.filter(file -> file.toString().endsWith(TRUTH)).sorted().toList();
      for (Path truth : truths) {
        table.add(truth, repaired);
      }
    }
    return table.print();
  }

  private void add(Path truth, Path folder) throws IOException {
    String page = truth.getFileName().toString().replace(TRUTH, "");
    String raw = Files.readString(truth.resolveSibling(page + ".ocr.txt"));
    SourceFile source = new SourceFile(Path.of(page), page, "0".repeat(64));
    String repaired =
        repair.repairWords(new ExtractedText(source, "text/plain", raw, List.of(), false)).text();
    Files.writeString(folder.resolve(page + ".txt"), repaired);
    OcrScore score = OcrScore.of(Files.readString(truth), raw, repaired);
    all = all.plus(score);
    pages++;
    better += score.repairedErrors() < score.rawErrors() ? 1 : 0;
    worse += score.repairedErrors() > score.rawErrors() ? 1 : 0;
  }

  private String print() {
    return String.format(
        Locale.ROOT,
        """
        pages %d   truth words %d   wrong places %d   changed places %d
        WER   before %.2f%%   after %.2f%%   relative reduction %.2f%%
        precision %.2f%%   harm rate %.3f%% (%d of %d right words)
        dropped text (4+ words missing in a row): %d words; without it: relative WER reduction %.2f%%
        pages better %d   worse %d   same %d
        """,
        pages,
        all.words(),
        all.wrong(),
        all.changed(),
        100.0 * all.rawErrors() / all.words(),
        100.0 * all.repairedErrors() / all.words(),
        100 * all.reduction(),
        100 * all.precision(),
        100 * all.harm(),
        all.harmed(),
        all.right(),
        all.dropped(),
        100 * all.reductionWithoutDropped(),
        better,
        worse,
        pages - better - worse);
  }
}
