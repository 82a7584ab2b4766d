package vn.vankho.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Section;
import vn.vankho.text.Span;

/** Says in which section of a document something stands, as people say it: {@code III.2.a}. */
final class Places {
  private Places() {}

  /** The innermost section around a place. */
  static Optional<Section> section(Plan plan, Span place) {
    Section found = null;
    for (Section section : plan.sections()) {
      if (section.span().contains(place.start())) {
        found = section;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The stretch around a place that holds no label, heading or title of a section. */
  static Span between(Plan plan, Span place, int length) {
    int start = plan.title().end() <= place.start() ? plan.title().end() : 0;
    int end = length;
    for (Section section : plan.sections()) {
      if (section.head().end() <= place.start()) {
        start = Math.max(start, section.head().end());
      } else if (section.head().start() >= place.end()) {
        end = Math.min(end, section.head().start());
      }
    }
    return new Span(start, end);
  }

  /** {@code Mục III.2}; or that it stands before the first section. */
  static String name(Plan plan, Span place) {
    return section(plan, place)
        .map(section -> path(plan.sections(), section))
        .filter(path -> !path.isEmpty())
        .map(path -> "Mục " + path)
        .orElse("Đầu văn bản");
  }

  private static String path(List<Section> sections, Section section) {
    List<String> labels = new ArrayList<>();
    Optional<Section> at = Optional.of(section);
    while (at.isPresent()) {
      if (!at.get().label().isEmpty()) {
        labels.add(at.get().label());
      }
      at = at.get().parent().stream().mapToObj(sections::get).findFirst();
    }
    Collections.reverse(labels);
    return String.join(".", dotted(labels));
  }

  /** A label such as 1.2 already holds those over it that are numbers. */
  private static List<String> dotted(List<String> labels) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      boolean held = i + 1 < labels.size() && labels.get(i + 1).startsWith(labels.get(i) + ".");
      if (!held) {
        kept.add(labels.get(i));
      }
    }
    return kept;
  }
}
