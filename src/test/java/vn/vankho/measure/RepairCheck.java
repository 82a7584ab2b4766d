package vn.vankho.measure;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.text.Correction;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.Quality;
import vn.vankho.text.RepairModel;
import vn.vankho.text.TextRepair;
import vn.vankho.text.WordRepairs;

/** Holds the repair of many texts against what it promises, and counts what it changes. */
final class RepairCheck {
  /** The rules that weigh words by what was learnt have names that begin so. */
  private static final String LEARNT = "ocr-";

  private final TextRepair repair;
  private final Map<Quality.Verdict, Integer> verdicts = new EnumMap<>(Quality.Verdict.class);
  private final Map<String, Integer> changes = new TreeMap<>();
  private final StringBuilder faults = new StringBuilder();
  private int files;
  private int notUtf8;
  private int lost;
  private int restless;
  private long words;
  private long changed;

  private RepairCheck(RepairModel model) {
    this.repair = new TextRepair(model);
  }

  /**
   * What was found in the .txt and .md files below a folder.
   *
   * @param model one that was not learnt from these texts
   * @throws IOException naming what cannot be read
   */
  static String of(Path folder, Path model) throws IOException {
    RepairCheck check = new RepairCheck(RepairModel.read(model));
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(RepairCheck::isText).sorted().toList()) {
        check.add(file);
      }
    }
    return check.print();
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".txt") || name.endsWith(".md")) && Files.isRegularFile(file);
  }

  private void add(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (MalformedInputException e) {
      notUtf8++;
      return;
    }
    files++;
    hold(file, text, words -> repair.repairWords(extracted(file, words, false)));
    hold(file, text, words -> repair.repair(extracted(file, words, true)));
    count(text, hold(file, text, words -> repair.repair(extracted(file, words, false))));
  }

  private static ExtractedText extracted(Path file, String text, boolean recognised) {
    SourceFile source = new SourceFile(file, file.getFileName().toString(), "0".repeat(64));
    return new ExtractedText(source, "text/plain", text, List.of(), recognised);
  }

  private NormalizedText hold(Path file, String text, Function<String, NormalizedText> way) {
    NormalizedText once = way.apply(text);
    if (!once.original().equals(text)) {
      lost++;
      faults.append("the original cannot be had back: ").append(file).append('\n');
    }
    List<Correction> again = way.apply(once.text()).corrections();
    if (!again.isEmpty()) {
      restless++;
      faults.append("changed again: ").append(file).append(": ").append(again.get(0)).append('\n');
    }
    return once;
  }

  private void count(String text, NormalizedText repaired) {
    verdicts.merge(repaired.quality().verdict(), 1, Integer::sum);
    words += text.strip().split("\\s+", -1).length;
    for (Correction correction : repaired.corrections()) {
      List<String> learnt =
          WordRepairs.rules(correction).stream().filter(rule -> rule.startsWith(LEARNT)).toList();
      changed += learnt.isEmpty() ? 0 : 1;
      learnt.forEach(rule -> changes.merge(rule, 1, Integer::sum));
    }
  }

  private String print() {
    String counts =
        String.format(
            Locale.ROOT,
            """
            files %d   not UTF-8, left out %d   words %d   quality %s
            each repaired in three ways: as it is, as a recognised text, only inside lines
            original not had back %d   changed when repaired again %d
            places changed by what was learnt %d: one word in %s   %s
            """,
            files,
            notUtf8,
            words,
            verdicts,
            lost,
            restless,
            changed,
            changed == 0 ? "-" : String.valueOf(words / changed),
            changes);
    return faults + counts;
  }
}
