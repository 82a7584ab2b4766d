package vn.vankho.plan;

import java.util.List;

/** Finds the dates by which something must be done, reported or held. */
final class DeadlineFinder {
  private DeadlineFinder() {}

  static List<Deadline> find(Outline outline, Header header, List<Responsibility> duties) {
    return List.of();
  }
}
