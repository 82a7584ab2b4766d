package vn.vankho.site;

import java.util.function.Supplier;

/**
 * A file of the site to be: it is made only if it is not there yet, or if what decides its bytes
 * has changed.
 *
 * @param path where it goes, below the site's root, with {@code /} between the parts
 * @param fingerprint of all that decides its bytes, the templates and the program left out
 * @param maker makes it; may read documents back, and is run on any thread
 */
public record PagePlan(String path, long fingerprint, Supplier<SiteFile> maker) {

  /** A file that is made already, of facts alone: what it shows is its fingerprint. */
  public static PagePlan of(SiteFile file) {
    Fingerprint print = new Fingerprint();
    if (file instanceof SiteFile.Page page) {
      print.facts(page.template()).facts(page.view());
    } else if (file instanceof SiteFile.Words words) {
      print.facts(words.words());
    } else {
      throw new IllegalArgumentException("says nothing of its bytes: " + file.path());
    }
    return new PagePlan(file.path(), print.value(), () -> file);
  }

  /** A page that shows words of documents; {@code print} has all that they and the archive give. */
  static PagePlan of(String path, String template, Fingerprint print, Supplier<Object> view) {
    return of(path, print, () -> new SiteFile.Page(path, template, view.get()));
  }

  static PagePlan of(String path, Fingerprint print, Supplier<SiteFile> maker) {
    return new PagePlan(path, print.value(), maker);
  }
}
