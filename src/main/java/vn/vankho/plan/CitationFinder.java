package vn.vankho.plan;

import java.util.List;

/** Finds the mentions of other official documents. */
final class CitationFinder {
  private CitationFinder() {}

  static List<Citation> find(Outline outline, Header header) {
    return List.of();
  }
}
