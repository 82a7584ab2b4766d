package vn.vankho;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vankho.site.LinkCheck;
import vn.vankho.site.LinkFinding;

/** Finds what is wrong with a built site and odd in its documents. */
final class SiteCheck {
  /** What keeps a document from being found or cited rightly; the rest is worth knowing. */
  private static final Set<String> WARNINGS =
      Set.of("missing-header", "missing-number", "missing-date", "date-order", "numbering-gap");

  private final Path site;

  SiteCheck(Path site) {
    this.site = site;
  }

  /** All findings: links first, by page, then documents. */
  List<Finding> run() throws IOException {
    List<Finding> findings = new ArrayList<>();
    LinkCheck.of(site).forEach(link -> findings.add(finding(link)));
    for (Path twin : files("index.json")) {
      findings.addAll(defects(twin));
    }
    return findings;
  }

  int pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return (int) files.filter(file -> file.toString().endsWith(".html")).count();
    }
  }

  private static Finding finding(LinkFinding link) {
    String text = (link.link() + " " + link.why().description()).strip();
    return new Finding(Finding.Level.ERROR, link.why().code(), link.page(), 0, text);
  }

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.getFileName().toString().equals(name)).sorted().toList();
    }
  }

  /** The defects that a document's twin lists, placed in the document's own file. */
  private static List<Finding> defects(Path twin) throws IOException {
    JsonNode document = PlanJson.mapper().readTree(twin.toFile());
    String place = document.at("/source/path").asText(twin.toString());
    List<Finding> findings = new ArrayList<>();
    for (JsonNode defect : document.path("defects")) {
      String kind = defect.path("kind").asText();
      Finding.Level level = WARNINGS.contains(kind) ? Finding.Level.WARNING : Finding.Level.NOTE;
      int line = defect.path("line").asInt();
      findings.add(new Finding(level, kind, place, line, defect.path("note").asText()));
    }
    return findings;
  }
}
