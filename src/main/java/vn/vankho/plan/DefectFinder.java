package vn.vankho.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a careful checker would flag. */
final class DefectFinder {
  private DefectFinder() {}

  static List<Defect> find(
      Outline outline, Header header, List<Citation> citations, List<Deadline> deadlines) {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(HeadDefects.find(outline, header));
    defects.addAll(SeveralDocuments.find(outline, header));
    defects.addAll(NumberingDefects.find(outline.sections()));
    defects.addAll(DateDefects.find(header, citations, deadlines));
    defects.addAll(QuoteDefects.find(outline));
    defects.sort(Comparator.comparingInt(defect -> defect.span().start()));
    return List.copyOf(defects);
  }
}
