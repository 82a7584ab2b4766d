package vn.vankho.text;

import java.util.List;
import vn.vankho.source.ExtractedText;

/** Repairs the words of a file by rules, from safe to risky. */
public final class TextRepair {
  public NormalizedText repair(ExtractedText extracted) {
    return new NormalizedText(extracted.text(), extracted.pageStarts(), List.of());
  }
}
