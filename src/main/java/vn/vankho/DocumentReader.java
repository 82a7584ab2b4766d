package vn.vankho;

import java.io.IOException;
import vn.vankho.plan.Plan;
import vn.vankho.plan.PlanParser;
import vn.vankho.plan.Reading;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.ExtractionOptions;
import vn.vankho.source.SourceFile;
import vn.vankho.source.TextExtractor;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.TextRepair;

/** The first three stages: a file's words, repaired, read. */
final class DocumentReader {
  private final TextExtractor extractor;
  private final TextRepair repair = new TextRepair();
  private final PlanParser parser = new PlanParser();

  private DocumentReader(TextExtractor extractor) {
    this.extractor = extractor;
  }

  static DocumentReader with(Settings settings) {
    return new DocumentReader(new TextExtractor(ExtractionOptions.withOcr(settings.ocr())));
  }

  /**
   * Reads a file.
   *
   * @throws vn.vankho.source.UnreadableException if its words cannot be had
   */
  Reading read(SourceFile source) throws IOException {
    ExtractedText extracted = extractor.extract(source);
    NormalizedText text = repair.repair(extracted);
    Plan plan = parser.parse(text);
    return Reading.of(extracted, text, plan);
  }

  /**
   * A file's words with only words repaired: lines stay lines.
   *
   * @throws vn.vankho.source.UnreadableException if its words cannot be had
   */
  String repairedLines(SourceFile source) throws IOException {
    return repair.repairWords(extractor.extract(source)).text();
  }
}
