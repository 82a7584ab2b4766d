package vn.vankho.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vankho.plan.Section;

/**
 * Names the sections of a document for links: {@code ii}, {@code ii-3}, {@code ii-3-a}. A label
 * that comes twice in one place gets a number, so that every anchor is unique on its page.
 */
public final class SectionAnchors {
  private final Map<String, Integer> used = new HashMap<>();
  private final List<String> anchors = new ArrayList<>();

  private SectionAnchors() {}

  /** The anchors of {@code sections}, in their order. */
  public static List<String> of(List<Section> sections) {
    SectionAnchors names = new SectionAnchors();
    sections.forEach(names::add);
    return names.anchors;
  }

  private void add(Section section) {
    String own = ownPart(section);
    String path =
        section.parent().isPresent() ? anchors.get(section.parent().getAsInt()) + "-" + own : own;
    int times = used.merge(path, 1, Integer::sum);
    String anchor = path;
    while (times > 1 && used.containsKey(anchor)) {
      anchor = path + "-" + times++;
    }
    used.putIfAbsent(anchor, 1);
    anchors.add(anchor);
  }

  private static String ownPart(Section section) {
    if (section.label().isEmpty()) {
      return section.appendix() ? "phu-luc" : "muc";
    }
    String label = section.label();
    String last = label.substring(label.lastIndexOf('.') + 1);
    // "d" and "đ" are two letters of one list, which a slug would make one.
    String part = last.equals("đ") ? "dd" : Slug.of(last.isEmpty() ? label : last);
    boolean top = section.parent().isEmpty();
    return top && section.appendix()
        ? "phu-luc-" + part
        : top && digits(part) ? "muc-" + part : part;
  }

  private static boolean digits(String part) {
    return part.chars().allMatch(Character::isDigit);
  }
}
