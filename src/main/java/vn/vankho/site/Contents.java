package vn.vankho.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Section;
import vn.vankho.site.PlanView.Entry;

/** The contents of a document's page: two levels of headings, then the tables under the text. */
final class Contents {
  private static final int LONGEST = 90;

  /** Stands for the parent of sections that have none. */
  private static final int TOP = -1;

  private Contents() {}

  static List<Entry> of(
      Plan plan,
      List<String> anchors,
      boolean based,
      boolean cites,
      boolean cited,
      boolean related,
      boolean shared) {
    List<Entry> entries = new ArrayList<>(headings(plan, anchors));
    add(entries, !plan.responsibilities().isEmpty(), Anchors.DUTIES, "Bảng trách nhiệm");
    add(entries, !plan.deadlines().isEmpty(), Anchors.DEADLINES, "Thời hạn");
    add(entries, !plan.targets().isEmpty(), Anchors.TARGETS, "Chỉ tiêu");
    add(entries, based, Anchors.BASIS, "Căn cứ");
    add(entries, cites, Anchors.CITED, "Văn bản được dẫn");
    add(entries, cited, Anchors.CITED_BY, "Được dẫn bởi");
    add(entries, related, Anchors.ALIKE, "Kế hoạch liên quan");
    add(entries, shared, Anchors.SHARED, "Đoạn giống văn bản khác");
    add(entries, cites || cited, Anchors.RELATIONS, "Quan hệ dẫn chiếu");
    add(entries, !plan.defects().isEmpty(), Anchors.DEFECTS, "Điểm cần lưu ý");
    add(entries, true, Anchors.REPAIRS, "Văn bản này được làm ra thế nào");
    add(entries, true, Anchors.DOWNLOADS, "Tải về");
    return entries;
  }

  private static List<Entry> headings(Plan plan, List<String> anchors) {
    Map<Integer, List<Section>> headed =
        plan.sections().stream()
            .filter(section -> !section.heading().isEmpty() || section.label().startsWith("Điều"))
            .collect(Collectors.groupingBy(section -> section.parent().orElse(TOP)));
    return headed.getOrDefault(TOP, List.of()).stream()
        .map(section -> entry(anchors, section, under(anchors, headed, section)))
        .toList();
  }

  private static List<Entry> under(
      List<String> anchors, Map<Integer, List<Section>> headed, Section parent) {
    return headed.getOrDefault(parent.index(), List.of()).stream()
        .map(section -> entry(anchors, section, List.of()))
        .toList();
  }

  private static Entry entry(List<String> anchors, Section section, List<Entry> under) {
    boolean bare = section.label().isEmpty() || section.heading().isEmpty();
    String label = bare ? section.label() : section.label() + ". ";
    String words = Words.shortened(section.heading(), LONGEST);
    return new Entry("#" + anchors.get(section.index()), label + words, under);
  }

  private static void add(List<Entry> entries, boolean there, String anchor, String words) {
    if (there) {
      entries.add(new Entry("#" + anchor, words, List.of()));
    }
  }
}
