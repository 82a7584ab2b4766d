package vn.vankho.site;

import java.text.Normalizer;
import java.util.Locale;

/** Anchors made from words of ours, such as headings of editorial pages. */
final class Slugs {
  private Slugs() {}

  /** Lower-case ASCII letters, digits and dashes; {@code muc} if nothing is left. */
  static String of(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace('đ', 'd');
    String bare = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug = bare.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "muc" : slug;
  }
}
