package vn.vankho.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of a document that say who does what, and the agencies that their headings name. A
 * section assigns if it is called so ("Phân công", "Tổ chức thực hiện", "Trách nhiệm") or if most
 * of the headings in it name agencies.
 */
final class Assignments {
  private static final Pattern CALLED_SO =
      Pattern.compile(
          "(?:công tác |về |việc )?(?:phân công|tổ chức (?:triển khai )?thực hiện|tổ chức triển"
              + " khai|trách nhiệm|chế độ (?:thông tin|báo cáo)|theo dõi, kiểm tra|nhiệm vụ (?:cụ"
              + " thể )?của các)");

  private final List<Section> sections;
  private final Set<Integer> assigning = new HashSet<>();
  private final List<DutyHeading> headings = new ArrayList<>();

  private Assignments(Outline outline) {
    this.sections = outline.sections();
    ParagraphRuns runs = new ParagraphRuns(outline);
    for (Section section : sections) {
      boolean list = section.appendix() || section.level() == 1;
      headings.add(list ? DutyHeading.NONE : heading(outline.text(), section, runs));
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
  DutyHeading heading(Section section) {
    return assigns(section) ? headings.get(section.index()) : DutyHeading.NONE;
  }

  /** Whether a section is one of the tasks under an agency's heading. */
  boolean partOfDuty(Section section) {
    return section.parent().isPresent()
        && (!heading(sections.get(section.parent().getAsInt())).isEmpty()
            || partOfDuty(sections.get(section.parent().getAsInt())));
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
    Matcher name = CALLED_SO.matcher(section.heading().toLowerCase(Locale.ROOT));
    boolean called = section.level() == 1 ? name.find() : name.lookingAt();
    if (inherited || called || mostlyAgencies(section)) {
      assigning.add(section.index());
    }
  }

  private boolean mostlyAgencies(Section section) {
    List<Section> children = children(section);
    long naming = children.stream().filter(child -> !headings.get(child.index()).isEmpty()).count();
    return naming >= 2 && 3 * naming >= 2L * children.size();
  }

  private static DutyHeading heading(String text, Section section, ParagraphRuns runs) {
    List<Paragraph> own = runs.whole(section);
    int end = own.isEmpty() ? section.span().end() : own.get(0).span().end();
    boolean more = section.span().end() > end + 2;
    if (!section.heading().isEmpty()) {
      boolean runsIn = !runs.after(section, section.head().end()).isEmpty();
      return DutyHeading.ofHeading(text, section, more || runsIn);
    }
    return own.isEmpty()
        ? DutyHeading.NONE
        : DutyHeading.ofParagraph(text, own.get(0).content(), more);
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
