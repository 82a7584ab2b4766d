package vn.vankho.plan;

import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.text.NormalizedText;

/**
 * What one source file became on its way through extraction, repair and reading.
 *
 * @param source the file
 * @param mediaType what the file is
 * @param pages how many pages it has; 0 where the format has none
 * @param recognised whether its words were read by OCR
 * @param text the repaired words
 * @param plan what was read from them
 */
public record Reading(
    SourceFile source,
    String mediaType,
    int pages,
    boolean recognised,
    NormalizedText text,
    Plan plan) {

  /** Joins what three stages made of one file. */
  public static Reading of(ExtractedText extracted, NormalizedText text, Plan plan) {
    return new Reading(
        extracted.source(),
        extracted.mediaType(),
        extracted.pageStarts().size(),
        extracted.recognised(),
        text,
        plan.withDefects(UnreadPages.of(extracted, text)));
  }
}
