package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people write into a facts file or the settings, the next build obeys. */
class SwitchesTest {
  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH LÀO CAI

      KẾ HOẠCH
      Phòng, chống rét cho gia súc năm 2022

      Thực hiện Kế hoạch số 9470/KH- UBND ngày 30/12/2021 của Ủy ban nhân dân tỉnh.
      1. Chủ hộ Trần Thị Mẫu để xuất hỗ trợ.
      """;

  @TempDir Path folder;
  private Path facts;

  @BeforeEach
  void aFolderWithOnePlan() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content/ke-hoach"));
    Files.writeString(content.resolve("ret.txt"), PLAN);
    facts = content.resolve("ret.facts.yml");
  }

  @Test
  void aPinInAFactsFileIsObeyedByTheNextBuild() throws IOException {
    assertEquals(Main.DONE, build().exitCode());
    assertTrue(words().contains("để xuất"));
    Files.writeString(facts, "repair: {replace: [{line: 8, was: để, became: đề}]}");
    assertEquals(Main.DONE, build().exitCode());
    assertTrue(words().contains("đề xuất"));
    assertTrue(page("index.json").contains("\"rule\" : \"pinned\""));
    Files.delete(facts);
    build();
    assertTrue(words().contains("để xuất"));
  }

  @Test
  void aRuleIsSwitchedOffForOneDocumentOrForAll() throws IOException {
    build();
    assertTrue(words().contains("9470/KH-UBND"));
    Files.writeString(facts, "repair: {off: [split-symbol, broken-symbol]}");
    build();
    assertTrue(words().contains("9470/KH- UBND"));
    Files.delete(facts);
    Files.writeString(folder.resolve("vankho.yml"), "repair: {keep: [9470/KH- UBND]}");
    build();
    assertTrue(words().contains("9470/KH- UBND"));
  }

  @Test
  void aSwitchForARuleThatIsNotThereIsNamed() throws IOException {
    Files.writeString(facts, "repair: {off: [split-simbol]}");
    CommandLineRun run = build();
    assertEquals(Main.SOME_UNREADABLE, run.exitCode());
    assertTrue(run.err().contains("ke-hoach/ret.txt"), run.err());
    assertTrue(run.err().contains("split-simbol"), run.err());
    Files.writeString(facts, "repair: {replace: [{line: 7, was: để, became: đề}]}");
    assertTrue(build().err().contains("7, để"));
    Files.delete(facts);
    Files.writeString(folder.resolve("vankho.yml"), "repair: {off: [split-simbol]}");
    CommandLineRun all = build();
    assertEquals(Main.FAILED, all.exitCode());
    assertTrue(all.err().contains("split-simbol") && all.err().contains("split-symbol"), all.err());
  }

  @Test
  void whatIsHiddenIsNowhereInTheSiteAndTheFileIsNotHandedOut() throws IOException {
    build();
    assertTrue(Files.exists(plan().resolve("ban-goc.txt")));
    Files.writeString(facts, "hide: [Trần Thị Mẫu]");
    assertEquals(Main.DONE, build().exitCode());
    assertTrue(words().contains("[đã che]"));
    assertFalse(Files.exists(plan().resolve("ban-goc.txt")));
    assertFalse(page("index.html").contains("ban-goc"));
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("Thị Mẫu"),
            file::toString);
      }
    }
  }

  @Test
  void aPageThatSearchEnginesShallLeaveOutSaysSoAndIsOnNoListOfTheirs() throws IOException {
    build();
    assertFalse(page("index.html").contains("noindex"));
    Files.writeString(facts, "noindex: true");
    build();
    assertTrue(page("index.html").contains("<meta name=\"robots\" content=\"noindex\">"));
    for (String list : List.of("sitemap.xml", "feed.xml")) {
      String words = Files.readString(folder.resolve("site").resolve(list));
      assertFalse(words.contains("/ke-hoach/lao-cai/"), list);
    }
  }

  @Test
  void factsThatCannotBeReadAreTakenFromTheFactsFile() throws IOException {
    Files.writeString(
        facts, "{number: 7/KH-UBND, issued: 2022-01-05, source: 'https://example.org/7'}");
    build();
    String page =
        Files.readString(folder.resolve("site/ke-hoach/lao-cai/7-kh-ubnd-2022/index.html"));
    assertTrue(page.contains("05/01/2022") || page.contains("5/1/2022"), page);
    assertTrue(page.contains("href=\"https://example.org/7\""));
    Files.writeString(facts, "province: Lào Kay");
    CommandLineRun run = build();
    assertEquals(Main.SOME_UNREADABLE, run.exitCode());
    assertTrue(run.err().contains("province: Lào Kay"), run.err());
  }

  private CommandLineRun build() {
    return CommandLineRun.of(
        "build",
        "--content",
        folder.resolve("content").toString(),
        "--out",
        folder.resolve("site").toString(),
        "--store",
        folder.resolve("store").toString(),
        "--settings",
        folder.resolve("vankho.yml").toString());
  }

  private String words() throws IOException {
    return page("van-ban.txt");
  }

  private String page(String name) throws IOException {
    return Files.readString(plan().resolve(name));
  }

  private Path plan() throws IOException {
    try (Stream<Path> plans = Files.list(folder.resolve("site/ke-hoach/lao-cai"))) {
      return plans.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }
}
