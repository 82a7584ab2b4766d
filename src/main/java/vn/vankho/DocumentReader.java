package vn.vankho;

import java.io.IOException;
import java.util.List;
import vn.vankho.plan.Plan;
import vn.vankho.plan.PlanParser;
import vn.vankho.plan.Reading;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.ExtractionOptions;
import vn.vankho.source.Facts;
import vn.vankho.source.Replacement;
import vn.vankho.source.SourceFile;
import vn.vankho.source.TextExtractor;
import vn.vankho.source.UnreadableException;
import vn.vankho.source.UnreadableException.Reason;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.RepairSettings;
import vn.vankho.text.TextRepair;

/** The first three stages: a file's words, repaired, read. */
final class DocumentReader {
  private final TextExtractor extractor;
  private final TextRepair repair = new TextRepair();
  private final Facts.Repair everywhere;
  private final PlanParser parser = new PlanParser();

  private DocumentReader(TextExtractor extractor, Settings.Repair repairAll) {
    this.extractor = extractor;
    this.everywhere = new Facts.Repair(repairAll.off(), repairAll.keep(), List.of());
  }

  static DocumentReader with(Settings settings) {
    return new DocumentReader(
        new TextExtractor(ExtractionOptions.withOcr(settings.ocr())), settings.repair());
  }

  /**
   * Reads a file.
   *
   * @throws vn.vankho.source.UnreadableException if its words cannot be had
   */
  Reading read(SourceFile source) throws IOException {
    ExtractedText extracted = extractor.extract(source);
    NormalizedText text = repair.repair(extracted, switches(extracted));
    Plan plan = GivenFacts.on(parser.parse(text), source);
    return Reading.of(extracted, text, plan);
  }

  /**
   * A file's words with only words repaired: lines stay lines.
   *
   * @throws vn.vankho.source.UnreadableException if its words cannot be had
   */
  String repairedLines(SourceFile source) throws IOException {
    ExtractedText extracted = extractor.extract(source);
    return repair.repairWords(extracted, switches(extracted)).text();
  }

  /** What is switched for all documents and for this one. */
  private RepairSettings switches(ExtractedText extracted) throws UnreadableException {
    SourceFile source = extracted.source();
    Facts.Repair own = source.facts().repair();
    for (String rule : own.off()) {
      if (!TextRepair.ruleNames().contains(rule)) {
        throw new UnreadableException(source.name(), Reason.FACTS_VALUE, "repair.off: " + rule);
      }
    }
    RepairSettings switches = RepairSettings.of(own.and(everywhere));
    for (Replacement unfit : switches.unfit(extracted.text())) {
      String place = "repair.replace: " + unfit.line() + ", " + unfit.was();
      throw new UnreadableException(source.name(), Reason.FACTS_PIN, place);
    }
    return switches;
  }
}
