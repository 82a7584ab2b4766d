package vn.vankho.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.text.Span;

/**
 * What was read from a document. All spans lie in its repaired text, which is kept apart: the facts
 * of a hundred thousand plans fit in memory, their texts do not.
 *
 * @param kind what kind of document it is; only {@link DocumentKind#PLAN} is a plan
 * @param header what stands over and under the text
 * @param title where the title stands; empty span where none is found
 * @param sections in the order of the text
 * @param citations in the order of the text
 * @param responsibilities in the order of the text
 * @param deadlines in the order of the text
 * @param targets in the order of the text
 * @param defects in the order of the text
 */
public record Plan(
    DocumentKind kind,
    Header header,
    Span title,
    List<Section> sections,
    List<Citation> citations,
    List<Responsibility> responsibilities,
    List<Deadline> deadlines,
    List<Target> targets,
    List<Defect> defects) {
  public Plan {
    sections = List.copyOf(sections);
    citations = List.copyOf(citations);
    responsibilities = List.copyOf(responsibilities);
    deadlines = List.copyOf(deadlines);
    targets = List.copyOf(targets);
    defects = List.copyOf(defects);
  }

  /** The same with another header. */
  public Plan with(Header known) {
    return new Plan(
        kind, known, title, sections, citations, responsibilities, deadlines, targets, defects);
  }

  /** The plan with oddities that its words alone do not show. */
  Plan withDefects(List<Defect> more) {
    return more.isEmpty()
        ? this
        : new Plan(
            kind,
            header,
            title,
            sections,
            citations,
            responsibilities,
            deadlines,
            targets,
            Stream.concat(defects.stream(), more.stream())
                .sorted(Comparator.comparingInt(defect -> defect.span().start()))
                .toList());
  }
}
