package vn.vankho.site;

import java.nio.file.Path;
import java.util.Objects;

/** One file of the site. */
public sealed interface SiteFile {
  /** Where it goes, below the site's root, with {@code /} between the parts. */
  String path();

  /**
   * A file that a template makes.
   *
   * @param template the template's name without {@code .mustache}
   * @param view what the template shows: a record of final strings
   */
  record Page(String path, String template, Object view) implements SiteFile {
    public Page {
      Objects.requireNonNull(view, "view");
    }
  }

  /** A file whose words are given as they are. */
  record Words(String path, String words) implements SiteFile {}

  /** A file copied byte for byte. */
  record Copy(String path, Path from) implements SiteFile {}
}
