package vn.vankho.plan;

/** How an agency takes part in a task. */
public enum Role {
  LEAD("chủ trì"),
  SUPPORT("phối hợp"),
  CARRY_OUT("thực hiện");

  private final String vietnamese;

  Role(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  public String vietnamese() {
    return vietnamese;
  }
}
