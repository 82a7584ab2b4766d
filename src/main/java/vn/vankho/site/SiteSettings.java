package vn.vankho.site;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the owner of a site decides about it.
 *
 * @param title the archive's name
 * @param description one sentence on what it is
 * @param baseUrl where the site will stand; ends in {@code /}
 * @param today the day on which deadlines count as past or to come; no clock is ever read
 * @param pages folder of editorial pages in Markdown; each {@code name.md} becomes {@code /name/}
 * @param reportTo where readers report errors: an address that a link can lead to
 */
public record SiteSettings(
    String title,
    String description,
    URI baseUrl,
    LocalDate today,
    Path pages,
    Optional<String> reportTo) {
  public SiteSettings {
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(pages, "pages");
    if (!baseUrl.isAbsolute() || baseUrl.isOpaque() || !baseUrl.getPath().endsWith("/")) {
      throw new IllegalArgumentException("not an absolute address that ends in /: " + baseUrl);
    }
  }

  /** The full address of a page below the site's root. */
  String address(String url) {
    return baseUrl + url;
  }
}
