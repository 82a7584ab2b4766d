package vn.vankho.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vankho.plan.Paragraph;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Section;

/** Which paragraph opens which section, and how deep under headings each section lies. */
final class Openings {
  private final Plan plan;
  private final List<String> anchors;
  private final Map<Paragraph, Section> opened = new HashMap<>();
  private final int[] depths;

  Openings(Plan plan, List<String> anchors, List<Paragraph> paragraphs) {
    this.plan = plan;
    this.anchors = anchors;
    this.depths = depths(plan.sections());
    pair(plan.sections(), paragraphs);
  }

  private void pair(List<Section> sections, List<Paragraph> paragraphs) {
    int next = 0;
    for (Paragraph paragraph : paragraphs) {
      int start = paragraph.span().start();
      while (next < sections.size() && sections.get(next).head().start() < start) {
        next++;
      }
      if (next < sections.size() && paragraph.span().contains(sections.get(next).head().start())) {
        opened.put(paragraph, sections.get(next++));
      }
    }
  }

  private static int[] depths(List<Section> sections) {
    int[] depths = new int[sections.size()];
    for (Section section : sections) {
      section
          .parent()
          .ifPresent(
              parent ->
                  depths[section.index()] =
                      depths[parent] + (sections.get(parent).heading().isEmpty() ? 0 : 1));
    }
    return depths;
  }

  Optional<Section> of(Paragraph paragraph) {
    return Optional.ofNullable(opened.get(paragraph));
  }

  String anchor(Section section) {
    return anchors.get(section.index());
  }

  /** How many headings lie over a section. */
  int depth(Section section) {
    return depths[section.index()];
  }

  /** Sections that share their paragraph with another get their anchor as a mark. */
  List<Mark> marks() {
    Set<Section> leading = Set.copyOf(opened.values());
    return plan.sections().stream()
        .filter(section -> !leading.contains(section) && section.head().length() > 0)
        .map(section -> new Mark(section.head(), anchor(section), "part", "", ""))
        .toList();
  }
}
