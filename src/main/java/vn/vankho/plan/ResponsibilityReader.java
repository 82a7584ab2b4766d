package vn.vankho.plan;

import java.util.List;

/** Reads who must do what. */
final class ResponsibilityReader {
  private ResponsibilityReader() {}

  static List<Responsibility> read(Outline outline) {
    return List.of();
  }
}
