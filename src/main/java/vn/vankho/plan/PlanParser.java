package vn.vankho.plan;

import java.util.List;
import vn.vankho.text.NormalizedText;

/** Reads a document: any text gives a plan, however little of it is understood. */
public final class PlanParser {
  /** What was read from a text; all spans lie in {@code text.text()}. */
  public Plan parse(NormalizedText text) {
    Outline outline = Outline.of(text);
    Header header = HeaderReader.read(outline);
    List<Citation> citations = CitationFinder.find(outline, header);
    List<Responsibility> duties = ResponsibilityReader.read(outline);
    List<Deadline> deadlines = DeadlineFinder.find(outline, header, duties);
    return new Plan(
        KindReader.read(outline, header),
        header,
        outline.title(),
        outline.sections(),
        citations,
        duties,
        deadlines,
        TargetFinder.find(outline),
        DefectFinder.find(outline, header, citations, deadlines));
  }
}
