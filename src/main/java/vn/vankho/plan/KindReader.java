package vn.vankho.plan;

/** Decides what kind of document a text is. */
final class KindReader {
  private KindReader() {}

  static DocumentKind read(Outline outline, Header header) {
    return header.number().filter(n -> n.contains("KH-")).isPresent()
        ? DocumentKind.PLAN
        : DocumentKind.UNKNOWN;
  }
}
