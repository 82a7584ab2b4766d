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
 * @param baseUrl where the site will stand; ends in {@code /}; absent while nobody knows
 * @param today the day on which deadlines count as past or to come; no clock is ever read
 * @param pages folder of editorial pages in Markdown; each {@code name.md} becomes {@code /name/}
 * @param reportTo where readers report errors: an address that a link can lead to
 */
public record SiteSettings(
    String title,
    String description,
    Optional<URI> baseUrl,
    LocalDate today,
    Path pages,
    Optional<String> reportTo) {
  public SiteSettings {
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(pages, "pages");
    if (baseUrl.isPresent() && !isRoot(baseUrl.get())) {
      throw new IllegalArgumentException("not an absolute address that ends in /: " + baseUrl);
    }
  }

  private static boolean isRoot(URI address) {
    return address.isAbsolute() && !address.isOpaque() && address.getPath().endsWith("/");
  }

  /** The full address of a page; from the server's root while the site's own is not known. */
  String address(String url) {
    return baseUrl.map(URI::toString).orElse("/") + url;
  }

  /** The site's root on its server. */
  String rootPath() {
    return baseUrl.map(URI::getPath).orElse("/");
  }
}
