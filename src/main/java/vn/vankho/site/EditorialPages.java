package vn.vankho.site;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vankho.site.Frame.Link;

/** Pages that people write in Markdown. Raw HTML in them shows as text. */
final class EditorialPages {
  /** The page on which the archive tells about itself. */
  static final String ABOUT = "gioi-thieu/";

  private static final Pattern REPORTING = Pattern.compile("(?m)^#{1,6} +Báo lỗi *$");

  private static final DataHolder SAFE =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.RENDER_HEADER_ID, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, true)
          .toImmutable();

  private EditorialPages() {}

  /** What such a page shows. */
  record View(Frame frame, Html bodyHtml) {}

  /**
   * What the owner tells about the archive.
   *
   * @param there whether there is such a page
   * @param report where on it readers learn how to report errors
   */
  record About(boolean there, Optional<String> report) {}

  static About about(SiteSettings settings) throws IOException {
    Path page = settings.pages().resolve("gioi-thieu.md");
    if (!Files.isRegularFile(page)) {
      return new About(false, Optional.empty());
    }
    boolean tells = REPORTING.matcher(Files.readString(page)).find();
    return new About(true, Optional.of(tells ? ABOUT + "#bao-loi" : ABOUT));
  }

  /** The pages in the owner's folder, by name; none if there is no such folder. */
  static List<SiteFile> of(Shelves shelves) throws IOException {
    Path folder = shelves.settings().pages();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      TreeSet<Path> sources = new TreeSet<>(files.filter(EditorialPages::isPage).toList());
      List<SiteFile> pages = new ArrayList<>();
      for (Path source : sources) {
        pages.add(page(shelves, source));
      }
      return List.copyOf(pages);
    }
  }

  private static boolean isPage(Path file) {
    return file.getFileName().toString().matches("[a-z0-9-]+\\.md");
  }

  private static SiteFile page(Shelves shelves, Path source) throws IOException {
    String file = source.getFileName().toString();
    String url = file.substring(0, file.length() - ".md".length()) + "/";
    Node document = Parser.builder(SAFE).build().parse(Files.readString(source));
    Frame frame =
        shelves.frame(url, title(document, file), description(document), new Link("", "Trang chủ"));
    return new SiteFile.Page(url + "index.html", "editorial", new View(frame, html(document)));
  }

  private static Html html(Node document) {
    nameHeadings(document);
    return Html.rendered(HtmlRenderer.builder(SAFE).build().render(document));
  }

  /** Anchors in plain letters, so that links to them can be typed. */
  private static void nameHeadings(Node document) {
    Set<String> taken = new HashSet<>();
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading) {
        String slug = Slugs.of(new TextCollectingVisitor().collectAndGetText(heading));
        String id = slug;
        for (int i = 2; !taken.add(id); i++) {
          id = slug + "-" + i;
        }
        heading.setAnchorRefId(id);
      }
    }
  }

  private static String title(Node document, String file) {
    return words(document, Heading.class).orElse(file);
  }

  private static String description(Node document) {
    return words(document, Paragraph.class).orElse("");
  }

  private static Optional<String> words(Node document, Class<? extends Node> kind) {
    for (Node node : document.getChildren()) {
      if (kind.isInstance(node)) {
        return Optional.of(Words.folded(new TextCollectingVisitor().collectAndGetText(node)));
      }
    }
    return Optional.empty();
  }
}
