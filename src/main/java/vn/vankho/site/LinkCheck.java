package vn.vankho.site;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.vankho.site.LinkFinding.Why;

/**
 * Checks a built site without leaving it: every link inside leads to a file, every anchor to an
 * element, nothing is loaded from elsewhere. Links to other sites are not followed.
 */
public final class LinkCheck {
  private static final Set<String> LOADED = Set.of("img", "script", "iframe", "source", "link");
  private static final Set<String> LOADED_LINKS = Set.of("stylesheet", "icon", "preload");

  private final Path site;
  private final URI root;
  private final Map<String, Set<String>> anchors = new TreeMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final Set<LinkFinding> findings = new TreeSet<>();

  private LinkCheck(Path site, URI root) {
    this.site = site;
    this.root = root;
  }

  /** A link as a page has it. */
  private record Reference(String page, String link, boolean loads) {}

  /**
   * Checks every page below a folder.
   *
   * @return all that is wrong, by page; empty if nothing is
   * @throws IOException if a file cannot be read
   */
  public static List<LinkFinding> of(Path site) throws IOException {
    LinkCheck check = new LinkCheck(site, root(site.resolve("index.html")));
    for (Path page : pages(site)) {
      check.read(page);
    }
    check.references.forEach(check::follow);
    return List.copyOf(check.findings);
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** Where the home page says that the site stands. */
  private static URI root(Path home) throws IOException {
    String canonical =
        Files.exists(home)
            ? Jsoup.parse(home, "UTF-8").select("link[rel=canonical]").attr("href")
            : "";
    return URI.create(canonical.isEmpty() ? "http://site.invalid/" : canonical);
  }

  private void read(Path file) throws IOException {
    String page = site.relativize(file).toString().replace('\\', '/');
    Document document = Jsoup.parse(file, StandardCharsets.UTF_8.name());
    anchors.put(page, anchors(page, document));
    for (Element element : document.select("[href], [src], form[action]")) {
      String attribute =
          element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
      references.add(new Reference(page, element.attr(attribute), loads(element)));
    }
    if (document.select("html").attr("lang").isBlank()) {
      find(page, "", Why.NO_LANG);
    }
    if (document.title().isBlank()) {
      find(page, "", Why.NO_TITLE);
    }
    document.select("img:not([alt])").forEach(image -> find(page, image.attr("src"), Why.NO_ALT));
  }

  private Set<String> anchors(String page, Document document) {
    Set<String> ids = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!ids.add(element.id())) {
        find(page, element.id(), Why.DUPLICATE_ID);
      }
    }
    return ids;
  }

  private static boolean loads(Element element) {
    return LOADED.contains(element.normalName())
        && (!element.normalName().equals("link")
            || LOADED_LINKS.contains(element.attr("rel").strip()));
  }

  private void follow(Reference reference) {
    try {
      URI page = root.resolve(new URI(null, null, reference.page(), null));
      URI target = page.resolve(new URI(reference.link().strip()));
      if (inside(target)) {
        arrive(reference, target);
      } else if (reference.loads() && !"data".equals(target.getScheme())) {
        find(reference, Why.FROM_ELSEWHERE);
      } else if (page.getAuthority().equals(target.getAuthority())) {
        find(reference, Why.NO_FILE);
      }
    } catch (URISyntaxException e) {
      find(reference, Why.NOT_A_LINK);
    }
  }

  private boolean inside(URI target) {
    return root.getAuthority().equals(target.getAuthority())
        && target.getPath().startsWith(root.getPath());
  }

  private void arrive(Reference reference, URI target) {
    String path = target.getPath().substring(root.getPath().length());
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    String anchor = target.getFragment();
    if (!Files.isRegularFile(site.resolve(file))) {
      find(reference, Why.NO_FILE);
    } else if (anchor != null && !anchor.isEmpty() && !has(file, anchor)) {
      find(reference, Why.NO_ANCHOR);
    }
  }

  private boolean has(String file, String anchor) {
    Set<String> known = anchors.get(file);
    return known == null || anchor.startsWith(":~:") || known.contains(anchor);
  }

  private void find(Reference reference, Why why) {
    find(reference.page(), reference.link(), why);
  }

  private void find(String page, String link, Why why) {
    findings.add(new LinkFinding(page, link, why));
  }
}
