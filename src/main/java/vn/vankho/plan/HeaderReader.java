package vn.vankho.plan;

import java.util.List;
import java.util.Optional;

/** Reads what stands over and under the text of a document. */
final class HeaderReader {
  private HeaderReader() {}

  static Header read(Outline outline) {
    return new Header(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        outline.title().of(outline.text()),
        Optional.empty(),
        List.of());
  }
}
