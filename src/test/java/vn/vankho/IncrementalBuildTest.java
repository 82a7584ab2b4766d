package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that grew by many small builds is the one that a single build makes. */
class IncrementalBuildTest {
  private static final List<String> QUERIES =
      List.of("ma túy", "Sở Y tế", "36-CT/TW", "cai nghiện tỉnh:\"Thanh Hóa\"", "phong chong");

  @TempDir Path folder;
  private final List<String> plans = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomChangesLeadToTheSameBytesAsACleanBuild(long seed) throws IOException {
    Random random = new Random(seed);
    Path content = Files.createDirectories(folder.resolve("content"));
    readSeeds();
    add(content, random, 4);
    build(content, "site", "store");
    for (int step = 0; step < 4; step++) {
      change(content, random);
      build(content, "site", "store");
      build(content, "clean-" + step, "clean-store-" + step);
      assertEquals(
          List.of(), differing("clean-" + step, "site"), "seed " + seed + ", step " + step);
      assertEquals(answers("clean-store-" + step), answers("store"));
    }
  }

  @Test
  void aSecondBuildOfTheSameWritesNothing() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    readSeeds();
    add(content, new Random(5), 3);
    build(content, "site", "store");
    Map<String, Long> before = times(folder.resolve("site"));
    build(content, "site", "store");
    Map<String, Long> after = times(folder.resolve("site"));
    before.keySet().removeIf(path -> path.startsWith("tim/"));
    after.keySet().removeIf(path -> path.startsWith("tim/"));
    assertEquals(before, after);
  }

  @Test
  void aSiteThatSomebodyRemovedIsMadeAnew() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    readSeeds();
    add(content, new Random(6), 2);
    build(content, "site", "store");
    Map<String, String> first = files(folder.resolve("site"));
    NewSite.delete(folder.resolve("site"));
    build(content, "site", "store");
    assertEquals(first, files(folder.resolve("site")));
  }

  @Test
  void aSecondBuildAtTheSameTimeSaysSoAndLeaves() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    try (BuildLock lock = BuildLock.take(folder.resolve("store"))) {
      CommandLineRun second = run(content, "site", "store");
      assertEquals(Main.FAILED, second.exitCode());
      assertTrue(second.err().contains("lock"), second.err());
    }
    assertEquals(Main.DONE, run(content, "site", "store").exitCode());
  }

  @Test
  void aPlanThatSharesASentenceTouchesTheTextsThatItSharesWithAndNoOthers() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    String sentence =
        "Rà soát, lập danh sách hộ dân sống ven sông suối có nguy cơ sạt lở để di dời trước mùa mưa";
    plan(content, "Lào Cai", 11, "Di dời hộ dân", sentence.replace(" có", "\ncó") + ";");
    plan(
        content,
        "Yên Bái",
        22,
        "Trồng quế",
        "Tập huấn cho cán bộ khuyến nông về trồng quế bền vững.");
    plan(
        content,
        "Sơn La",
        33,
        "Lớp học buổi tối",
        "Mở lớp xoá mù chữ buổi tối cho phụ nữ các bản vùng cao.");
    build(content, "site", "store");
    Map<String, String> before = files(folder.resolve("site"));
    plan(content, "Hà Giang", 44, "An toàn mùa mưa", sentence + ".");
    build(content, "site", "store");
    Map<String, String> after = files(folder.resolve("site"));
    String lender = "ke-hoach/lao-cai/11-kh-ubnd-2022/index.html";
    assertEquals(
        List.of(lender),
        before.keySet().stream()
            .filter(path -> path.matches("ke-hoach/.+/.+/index.html"))
            .filter(path -> !before.get(path).equals(after.get(path)))
            .toList());
    assertTrue(after.get(lender).contains("ke-hoach/ha-giang/44-kh-ubnd-2022/#i-1"), "no link");
    build(content, "clean", "clean-store");
    assertEquals(List.of(), differing("clean", "site"));
  }

  /** An invented plan of a province. */
  private static void plan(Path content, String province, int number, String title, String task)
      throws IOException {
    String text =
        """
        ỦY BAN NHÂN DÂN
        TỈNH %s
        Số: %d/KH-UBND
        %s, ngày 02 tháng 04 năm 2022

        KẾ HOẠCH
        %s

        I. NHIỆM VỤ
        1. %s
        """;
    Files.writeString(
        content.resolve(number + ".txt"),
        text.formatted(province.toUpperCase(java.util.Locale.ROOT), number, province, title, task));
  }

  /** Adds, edits, renames or removes some documents. */
  private void change(Path content, Random random) throws IOException {
    List<Path> there = documents(content);
    switch (random.nextInt(4)) {
      case 0 -> add(content, random, 1 + random.nextInt(2));
      case 1 -> Files.delete(there.get(random.nextInt(there.size())));
      case 2 -> {
        Path old = there.get(random.nextInt(there.size()));
        Files.move(old, old.resolveSibling("ten-khac-" + random.nextInt(100) + ".txt"));
      }
      default -> {
        Path edited = there.get(random.nextInt(there.size()));
        String text = Files.readString(edited);
        Files.writeString(edited, text.replaceFirst("ma tuý|ma túy", "thuốc lá"));
      }
    }
  }

  private void readSeeds() throws IOException {
    for (Path file : documents(Path.of("content/ke-hoach"))) {
      plans.add(Files.readString(file));
    }
  }

  /** Plans made of those in content, with numbers of their own. */
  private void add(Path content, Random random, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      int number = 1 + random.nextInt(9000);
      String text = plans.get(random.nextInt(plans.size()));
      String own = text.replaceFirst("(?<=[Ss]ố:? {0,5})\\d{2,4}", String.valueOf(number));
      Files.writeString(content.resolve("kh-" + number + ".txt"), own);
    }
  }

  private static List<Path> documents(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private void build(Path content, String out, String store) {
    CommandLineRun run = run(content, out, store);
    assertEquals(Main.DONE, run.exitCode(), run.err());
  }

  private CommandLineRun run(Path content, String out, String store) {
    return CommandLineRun.of(
        "build",
        "--quiet",
        "--content",
        content.toString(),
        "--out",
        folder.resolve(out).toString(),
        "--store",
        folder.resolve(store).toString());
  }

  private String answers(String store) {
    StringBuilder answers = new StringBuilder();
    for (String query : QUERIES) {
      CommandLineRun run =
          CommandLineRun.of("search", query, "--json", "--store", folder.resolve(store).toString());
      answers.append(run.out());
    }
    return answers.toString();
  }

  /** The files that are not the same in two sites. */
  private List<String> differing(String one, String other) throws IOException {
    Map<String, String> ones = files(folder.resolve(one));
    Map<String, String> others = files(folder.resolve(other));
    return Stream.concat(ones.keySet().stream(), others.keySet().stream())
        .distinct()
        .filter(path -> !Objects.equals(ones.get(path), others.get(path)))
        .toList();
  }

  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString(),
            Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static Map<String, Long> times(Path site) throws IOException {
    Map<String, Long> times = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        times.put(site.relativize(file).toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return times;
  }
}
