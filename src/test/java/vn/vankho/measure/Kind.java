package vn.vankho.measure;

/** One kind of thing that is read from documents, and how a reading of it is judged. */
interface Kind {
  String name();

  /**
   * Compares what was read from a document with what is annotated.
   *
   * @param gold the annotated document
   * @param read the same document as it was read
   */
  Tally score(Entry gold, Entry read);
}
