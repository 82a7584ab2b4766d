package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir Path folder;

  @Test
  void eachFormHoldsTheWholeArchive() throws IOException {
    Map<String, List<String>> files =
        Map.of(
            "jsonl", List.of("ke-hoach.jsonl"),
            "csv",
                List.of(
                    "chi-tieu.csv",
                    "dan-chieu.csv",
                    "ke-hoach.csv",
                    "thoi-han.csv",
                    "trach-nhiem.csv"));
    for (String format : files.keySet()) {
      assertEquals(files.get(format), names(export(format, "content")), format);
    }
    assertEquals(5, names(export("akn", "content")).size());
    assertTrue(names(export("ics", "content")).contains("tinh/nghe-an.ics"));
    assertEquals(5, Files.readAllLines(folder.resolve("jsonl/ke-hoach.jsonl")).size());
    String nghean = Files.readString(folder.resolve("ics/tinh/nghe-an.ics"));
    assertTrue(nghean.contains("DTSTART;VALUE=DATE:20230410"), "however long ago");
  }

  @Test
  void aSecretDocumentIsNamedAndTheRestIsWritten() throws IOException {
    Path content = Files.createDirectories(folder.resolve("kho"));
    Files.copy(Path.of("content/ke-hoach/dak-lak/62-kh-ubnd-2024.txt"), content.resolve("mot.txt"));
    Files.writeString(
        content.resolve("hai.txt"), "ỦY BAN NHÂN DÂN\nTUYỆT MẬT\nKẾ HOẠCH\nMột việc\n");
    CommandLineRun run = run("jsonl", content.toString());
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("hai.txt") && run.err().contains("MẬT"), run.err());
    assertEquals(1, Files.readAllLines(folder.resolve("jsonl/ke-hoach.jsonl")).size());
  }

  private Path export(String format, String content) {
    CommandLineRun run = run(format, content);
    assertEquals(0, run.exitCode(), run.err());
    return folder.resolve(format);
  }

  private CommandLineRun run(String format, String content) {
    return CommandLineRun.of(
        "export",
        "--format",
        format,
        "--out",
        folder.resolve(format).toString(),
        "--content",
        content,
        "--store",
        folder.resolve("store").toString(),
        "--quiet");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
