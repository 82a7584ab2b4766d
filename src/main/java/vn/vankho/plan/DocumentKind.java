package vn.vankho.plan;

/**
 * What kind of official document a file is (Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I, and the
 * normative kinds of Luật Ban hành văn bản quy phạm pháp luật).
 */
public enum DocumentKind {
  PLAN("plan", "Kế hoạch"),
  DECISION("decision", "Quyết định"),
  RESOLUTION("resolution", "Nghị quyết"),
  DIRECTIVE("directive", "Chỉ thị"),
  CIRCULAR("circular", "Thông tư"),
  DECREE("decree", "Nghị định"),
  LAW("law", "Luật"),
  DISPATCH("dispatch", "Công văn"),
  TELEGRAM("telegram", "Công điện"),
  PROGRAMME("programme", "Chương trình"),
  REPORT("report", "Báo cáo"),
  NOTICE("notice", "Thông báo"),
  GUIDANCE("guidance", "Hướng dẫn"),
  UNKNOWN("unknown", "");

  private final String code;
  private final String vietnamese;

  DocumentKind(String code, String vietnamese) {
    this.code = code;
    this.vietnamese = vietnamese;
  }

  /** The name used in data files, such as {@code plan}. */
  public String code() {
    return code;
  }

  /** The type word that stands over such a document, such as {@code Kế hoạch}; empty if unknown. */
  public String vietnamese() {
    return vietnamese;
  }
}
