package vn.vankho.plan;

import java.nio.file.Path;
import java.util.List;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.TextRepair;

/** Takes texts through the stages before this room. */
final class Texts {
  private Texts() {}

  static NormalizedText repaired(String text) {
    SourceFile source = new SourceFile(Path.of("plan.txt"), "plan.txt", "0".repeat(64));
    return new TextRepair().repair(new ExtractedText(source, "text/plain", text, List.of(), false));
  }
}
