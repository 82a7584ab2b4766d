package vn.vankho.plan;

import java.util.List;
import vn.vankho.text.NormalizedText;

/** Reads a document: any text gives a plan, however little of it is understood. */
public final class PlanParser {
  /** What was read from a text; all spans lie in {@code text.text()}. */
  public Plan parse(NormalizedText text) {
    Outline outline = Outline.of(text);
    FoldedText folded = FoldedText.of(outline);
    Header header = HeaderReader.read(outline);
    List<Citation> citations = CitationFinder.find(outline, folded, header);
    List<Responsibility> duties = ResponsibilityReader.read(outline);
    List<Deadline> deadlines = DeadlineFinder.find(outline, folded, header, duties);
    return new Plan(
        KindReader.read(outline, header),
        header,
        outline.title(),
        outline.sections(),
        citations,
        duties,
        deadlines,
        TargetFinder.find(outline, folded),
        DefectFinder.find(outline, header, citations, deadlines));
  }
}
