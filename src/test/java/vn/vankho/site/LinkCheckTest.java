package vn.vankho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.site.LinkFinding.Why;

class LinkCheckTest {
  @TempDir Path site;

  private void page(String path, String body) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "<!doctype html><html lang=\"vi\"><head><title>t</title>"
            + "<link rel=\"canonical\" href=\"https://kho.example/thu/\"></head><body>"
            + body
            + "</body></html>");
  }

  private List<LinkFinding> findings(String body) throws IOException {
    page("index.html", "<p id=\"p\"></p>");
    page("a/index.html", "<p id=\"muc-đ\"></p>");
    page("b/index.html", body);
    return LinkCheck.of(site);
  }

  private void wrong(String body, String link, Why why) throws IOException {
    assertEquals(List.of(new LinkFinding("b/index.html", link, why)), findings(body));
  }

  private void right(String body) throws IOException {
    assertEquals(List.of(), findings(body));
  }

  @Test
  void linksThatArriveAreFine() throws IOException {
    right(
        "<a href=\"../\">1</a><a href=\"../a/\">2</a><a href=\"../a/index.html#muc-%C4%91\">3</a>"
            + "<a href=\"/thu/a/?q=1\">4</a><a href=\"https://kho.example/thu/a/\">5</a>"
            + "<a href=\"https://elsewhere.example/\">6</a><a href=\"mailto:a@b.example\">7</a>"
            + "<a href=\"#\">8</a><a href=\"../#p\">9</a>");
  }

  @Test
  void aLinkToNothingIsFound() throws IOException {
    wrong("<a href=\"../c/\">x</a>", "../c/", Why.NO_FILE);
    wrong("<a href=\"../../../up/\">x</a>", "../../../up/", Why.NO_FILE);
    wrong("<form action=\"../c/\"></form>", "../c/", Why.NO_FILE);
  }

  @Test
  void anAnchorThatIsNotThereIsFound() throws IOException {
    wrong("<a href=\"../#q\">x</a>", "../#q", Why.NO_ANCHOR);
    wrong("<a href=\"#q\">x</a>", "#q", Why.NO_ANCHOR);
  }

  @Test
  void whatIsLoadedFromElsewhereIsFound() throws IOException {
    wrong(
        "<script src=\"https://x.example/a.js\"></script>",
        "https://x.example/a.js",
        Why.FROM_ELSEWHERE);
    wrong("<script src=\"//x.example/a.js\"></script>", "//x.example/a.js", Why.FROM_ELSEWHERE);
  }

  @Test
  void faultsOfAPageAreFound() throws IOException {
    wrong("<p id=\"x\"></p><p id=\"x\"></p>", "x", Why.DUPLICATE_ID);
    wrong("<img src=\"../a/index.html\">", "../a/index.html", Why.NO_ALT);
    wrong("<a href=\"a b^\">x</a>", "a b^", Why.NOT_A_LINK);
  }

  @Test
  void aPageMustSayItsLanguageAndTitle() throws IOException {
    Files.writeString(site.resolve("x.html"), "<p>x</p>");
    assertEquals(
        List.of(
            new LinkFinding("x.html", "", Why.NO_LANG),
            new LinkFinding("x.html", "", Why.NO_TITLE)),
        LinkCheck.of(site));
  }
}
