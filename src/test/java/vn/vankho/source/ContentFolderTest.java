package vn.vankho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {
  @TempDir Path root;

  @Test
  void documentsAreListedByNameWithTheirHash() throws IOException {
    put("ke-hoach/b.txt", "abc");
    put("ke-hoach/a/z.docx", "");
    put("Đắk Lắk.pdf", "x");
    put("ke-hoach/B.txt", "y");

    List<SourceFile> files = ContentFolder.list(root);

    assertEquals(
        List.of("ke-hoach/B.txt", "ke-hoach/a/z.docx", "ke-hoach/b.txt", "Đắk Lắk.pdf"),
        names(files));
    // The example of FIPS 180-2, appendix B.1.
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", files.get(2).sha256());
  }

  @Test
  void pagesNotesFactsAndLeftoversAreNoDocuments() throws IOException {
    for (String name :
        List.of(
            "trang/gioi-thieu.md",
            "trang/sau/lien-he.MD",
            "README.md",
            "ke-hoach/README.vi.md",
            "ke-hoach/NGUON.md",
            "ke-hoach/a.facts.yml",
            ".hidden/a.txt",
            "ke-hoach/.a.txt",
            "ke-hoach/~$a.docx",
            "ke-hoach/a.docx.tmp",
            "ke-hoach/a.BAK",
            "ke-hoach/.a.txt.swp",
            "ke-hoach/a.txt~",
            "ke-hoach/Thumbs.db",
            "ke-hoach/a.txt",
            "ke-hoach/b.md")) {
      put(name, "# " + name);
    }
    assertEquals(List.of("ke-hoach/a.txt", "ke-hoach/b.md"), names(ContentFolder.list(root)));
  }

  @Test
  void pagesAreTheMarkdownFilesOfTheirFolder() throws IOException {
    put("trang/gioi-thieu.md", "a");
    put("trang/b/lien-he.md", "b");
    put("trang/README.md", "c");
    put("trang/ban-do.png", "d");
    put("ke-hoach/trang/x.md", "e");
    assertEquals(
        List.of("trang/b/lien-he.md", "trang/gioi-thieu.md"), names(ContentFolder.pages(root)));
  }

  @Test
  void namesAreComposedWhateverTheFileSystemGives() throws IOException {
    put("Ke\u0302\u0301 hoa\u0323ch.txt", "a");
    assertEquals(List.of("Kế hoạch.txt"), names(ContentFolder.list(root)));
  }

  @Test
  void linksThatLeaveTheFolderAreRefusedByName(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
    put("a.txt", "a");
    Files.createSymbolicLink(root.resolve("inside.txt"), root.resolve("a.txt"));
    Files.createSymbolicLink(root.resolve("nowhere.txt"), root.resolve("missing.txt"));
    Files.createSymbolicLink(root.resolve("out.txt"), secret);
    Files.createSymbolicLink(root.resolve("out"), elsewhere);

    List<UnreadableException> refused = new ArrayList<>();
    List<SourceFile> files = ContentFolder.list(root, refused::add);

    assertEquals(List.of("a.txt", "inside.txt"), names(files));
    assertEquals(
        List.of("nowhere.txt", "out", "out.txt"),
        refused.stream().map(UnreadableException::name).sorted().toList());
    assertTrue(refused.stream().allMatch(e -> e.reason() == UnreadableException.Reason.OUTSIDE));
    assertThrows(UnreadableException.class, () -> ContentFolder.list(root));
  }

  @Test
  void aFolderThatIsItselfALinkIsFollowed(@TempDir Path elsewhere) throws IOException {
    put("a.txt", "a");
    Path link = Files.createSymbolicLink(elsewhere.resolve("content"), root);
    assertEquals(List.of("a.txt"), names(ContentFolder.list(link)));
  }

  @Test
  void aMissingFolderIsNamed() throws IOException {
    Path missing = root.resolve("missing");
    IOException e = assertThrows(IOException.class, () -> ContentFolder.list(missing));
    assertTrue(e.getMessage().contains(missing.toString()), e.getMessage());
    Path file = Files.writeString(root.resolve("file"), "");
    e = assertThrows(IOException.class, () -> ContentFolder.list(file));
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
  }

  private void put(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> names(List<SourceFile> files) {
    return files.stream().map(SourceFile::name).toList();
  }
}
