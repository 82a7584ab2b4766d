package vn.vankho.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * The sections of a document that say who does what, and the agencies that their headings name. A
 * section assigns if it is called so ("Phân công", "Tổ chức thực hiện", "Trách nhiệm") or if most
 * of the headings in it name agencies.
 */
final class Assignments {
  private static final Pattern CALLED_SO =
      Pattern.compile(
          "phân công|tổ chức (?:triển khai )?thực hiện|tổ chức triển khai|trách nhiệm|chế độ"
              + " (?:thông tin|báo cáo)|theo dõi, kiểm tra|nhiệm vụ (?:cụ thể )?của các");

  private final List<Section> sections;
  private final Set<Integer> assigning = new HashSet<>();
  private final List<List<AgencyMention>> agencies = new ArrayList<>();

  private Assignments(Outline outline) {
    this.sections = outline.sections();
    for (Section section : sections) {
      agencies.add(
          section.appendix() || section.heading().isEmpty()
              ? List.of()
              : AgencyList.ofWholeHeading(outline.text(), named(section)));
    }
    sections.forEach(this::mark);
  }

  static Assignments of(Outline outline) {
    return new Assignments(outline);
  }

  /** Whether a section says who does what, itself or as part of one that does. */
  boolean assigns(Section section) {
    return assigning.contains(section.index());
  }

  /** The agencies that a section's heading makes responsible for what stands under it. */
  List<AgencyMention> agencies(Section section) {
    return assigns(section) && section.level() > 1 ? agencies.get(section.index()) : List.of();
  }

  /** Whether headings inside an agency's section name further agencies. */
  boolean holdsAgencies(Section section) {
    return children(section).stream().anyMatch(child -> !agencies(child).isEmpty());
  }

  /** Whether a section is the last of those right in its parent. */
  boolean last(Section section) {
    int next = section.index() + 1;
    while (next < sections.size() && section.span().contains(sections.get(next).span().start())) {
      next++;
    }
    return next == sections.size() || !sections.get(next).parent().equals(section.parent());
  }

  private void mark(Section section) {
    if (section.appendix()) {
      return;
    }
    boolean inherited =
        section.parent().isPresent() && assigning.contains(section.parent().getAsInt());
    boolean called = CALLED_SO.matcher(section.heading().toLowerCase(java.util.Locale.ROOT)).find();
    if (inherited || called || mostlyAgencies(section)) {
      assigning.add(section.index());
    }
  }

  private boolean mostlyAgencies(Section section) {
    List<Section> children = children(section);
    long naming = children.stream().filter(child -> !agencies.get(child.index()).isEmpty()).count();
    return naming >= 2 && 3 * naming >= 2L * children.size();
  }

  /** A section's heading without its label. */
  private static Span named(Section section) {
    int label = Math.min(section.label().length(), section.head().length());
    return new Span(section.head().start() + label, section.head().end());
  }

  /** The sections right under one. */
  List<Section> children(Section section) {
    List<Section> children = new ArrayList<>();
    for (int i = section.index() + 1; i < sections.size(); i++) {
      Section other = sections.get(i);
      if (!section.span().contains(other.span().start())) {
        break;
      }
      if (other.parent().isPresent() && other.parent().getAsInt() == section.index()) {
        children.add(other);
      }
    }
    return children;
  }
}
