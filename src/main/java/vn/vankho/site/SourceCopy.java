package vn.vankho.site;

import java.util.Locale;
import java.util.Set;

/** Names the copy of a source file beside its page. */
final class SourceCopy {
  /** Kinds of files that a browser shows or saves without running anything that is in them. */
  private static final Set<String> HARMLESS =
      Set.of("txt", "md", "pdf", "doc", "docx", "odt", "rtf", "png", "jpg", "jpeg", "tif", "tiff");

  private SourceCopy() {}

  /**
   * {@code ban-goc.pdf}. A file that could run scripts in the site's name, such as a web page, is
   * given as text.
   */
  static String name(String source) {
    String file = source.substring(source.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String kind = file.substring(file.lastIndexOf('.') + 1);
    if (HARMLESS.contains(kind)) {
      return "ban-goc." + kind;
    }
    return kind.matches("[a-z0-9]{1,8}") && file.contains(".")
        ? "ban-goc." + kind + ".txt"
        : "ban-goc.txt";
  }
}
