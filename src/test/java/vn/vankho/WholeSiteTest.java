package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.source.ContentFolder;

/** The whole line, from the real content to a site on disk. */
class WholeSiteTest {
  private static final Path CONTENT = Path.of("content");

  @TempDir Path folder;

  @Test
  void twoCleanBuildsGiveTheSameBytes() throws IOException {
    assertEquals(Main.DONE, build(CONTENT, "one", "store-one"));
    assertEquals(Main.DONE, build(CONTENT, "two", "store-two"));
    assertEquals(bytes("one"), bytes("two"));
  }

  @Test
  void aBuildFromMemoryGivesTheBytesOfACleanOne() throws IOException {
    build(CONTENT, "first", "store");
    CommandLineRun again = run(CONTENT, "again", "store", "--json");
    assertEquals(0, PlanJson.mapper().readTree(again.out()).path("readAnew").asInt(-1));
    assertEquals(bytes("first"), bytes("again"));
  }

  @Test
  void everyDocumentHasItsPageAndEveryLinkResolves() throws IOException {
    build(CONTENT, "site", "store");
    try (Stream<Path> pages = Files.walk(folder.resolve("site/ke-hoach"))) {
      long plans = pages.filter(page -> page.endsWith("index.json")).count();
      assertEquals(ContentFolder.list(CONTENT).size(), plans);
    }
    CommandLineRun check = CommandLineRun.of("check", folder.resolve("site").toString());
    assertEquals(Main.DONE, check.exitCode(), check.out());
  }

  @Test
  void anUnreadableFileIsNamedAndHoldsNothingBack() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.copy(planFile(), content.resolve("good.txt"));
    Files.write(content.resolve("bad.txt"), "Kế hoạch".getBytes(StandardCharsets.UTF_16LE));
    CommandLineRun run = run(content, "site", "store", "--lang", "vi");
    assertEquals(Main.SOME_UNREADABLE, run.exitCode());
    assertTrue(run.err().contains("bad.txt: văn bản không phải UTF-8"), run.err());
    assertTrue(Files.exists(folder.resolve("site/ke-hoach/dak-lak/62-kh-ubnd-2024/index.html")));
  }

  @Test
  void anEmptyContentFolderStillGivesASite() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    assertEquals(Main.DONE, build(content, "site", "store"));
    assertTrue(Files.exists(folder.resolve("site/index.html")));
  }

  @Test
  void aRemovedDocumentLosesItsPages() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Path plan = Files.copy(planFile(), content.resolve("plan.txt"));
    Path page = folder.resolve("site/ke-hoach/dak-lak/62-kh-ubnd-2024/index.html");
    build(content, "site", "store");
    assertTrue(Files.exists(page));
    Files.delete(plan);
    build(content, "site", "store");
    assertFalse(Files.exists(page));
  }

  @Test
  void aBuildThatCannotBeDoneLeavesTheLastGoodSite() throws IOException {
    build(CONTENT, "site", "store");
    Map<String, Integer> before = bytes("site");
    CommandLineRun run =
        run(CONTENT, "site", "store", "--templates", folder.resolve("no-templates").toString());
    assertEquals(Main.FAILED, run.exitCode());
    assertEquals(before, bytes("site"));
  }

  private int build(Path content, String out, String store) {
    return run(content, out, store).exitCode();
  }

  private CommandLineRun run(Path content, String out, String store, String... more) {
    Stream<String> fixed =
        Stream.of(
            "build",
            "--quiet",
            "--content",
            content.toString(),
            "--out",
            folder.resolve(out).toString(),
            "--store",
            folder.resolve(store).toString());
    return CommandLineRun.of(Stream.concat(fixed, Stream.of(more)).toArray(String[]::new));
  }

  private static Path planFile() {
    return CONTENT.resolve("ke-hoach/dak-lak/62-kh-ubnd-2024.txt");
  }

  /** Every file of a built site with a hash of its bytes. */
  private Map<String, Integer> bytes(String out) throws IOException {
    Path site = folder.resolve(out);
    Map<String, Integer> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = site.relativize(file).toString();
        bytes.put(name, java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    assertFalse(bytes.isEmpty());
    return bytes;
  }
}
