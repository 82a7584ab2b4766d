package vn.vankho.site;

import vn.vankho.text.Span;

/**
 * Something that a stretch of text is wrapped in. Strings are plain: whoever writes them into a
 * page escapes them.
 *
 * @param span the words it is about
 * @param id the anchor, unique on its page; empty for none
 * @param kind the style class
 * @param href where the words lead; empty if they lead nowhere
 * @param hint shown when a pointer rests on it; empty for none. Of a repair, the words as they were
 */
record Mark(Span span, String id, String kind, String href, String hint) {
  /** The style class of repaired words. */
  static final String FIX = "fix";

  Mark {
    if (span.length() == 0) {
      throw new IllegalArgumentException("a mark on nothing: " + id);
    }
  }

  static Mark link(Span span, String id, String kind, String href, String hint) {
    return new Mark(span, id, kind, href, hint);
  }

  static Mark plain(Span span, String id, String kind) {
    return new Mark(span, id, kind, "", "");
  }

  boolean isFix() {
    return kind.equals(FIX);
  }

  boolean leads() {
    return !href.isEmpty();
  }
}
