package vn.vankho.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTrainingTest {
  private static final Path PLANS = Path.of("content/ke-hoach");

  @TempDir Path folder;

  @Test
  void theSameTextsGiveTheSameBytes() throws IOException {
    Path first = folder.resolve("first.bin");
    Path second = folder.resolve("second.bin");
    RepairTraining.write(first, List.of(PLANS), List.of());
    RepairTraining.write(second, List.of(PLANS), List.of());
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void aTextThatIsLeftOutIsNotLearnt() throws IOException {
    String all = RepairTraining.write(folder.resolve("all.bin"), List.of(PLANS), List.of());
    String less =
        RepairTraining.write(folder.resolve("less.bin"), List.of(PLANS), List.of("dak-lak"));
    assertTrue(all.contains("texts: 5;"), all);
    assertTrue(less.contains("texts: 4;"), less);
    assertEquals(less, Files.readString(folder.resolve("less.txt")));
  }

  @Test
  void whatIsNotVietnameseIsSkipped() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("english.txt"), "All committees shall report. ".repeat(40));
    String note = RepairTraining.write(folder.resolve("model.bin"), List.of(texts), List.of());
    assertTrue(note.contains("texts: 0; not Vietnamese: 1"), note);
  }

  @Test
  void runsOfThreeThatWereMetOnceAreNotKept() throws IOException {
    ModelTrainer trainer = new ModelTrainer();
    trainer.add("một hai ba bốn. một hai năm. bốn ba năm.");
    for (ModelCounts.Runs runs : trainer.counts().runs().subList(1, 3)) {
      for (int count : runs.counts()) {
        assertTrue(count >= 2);
      }
    }
  }

  @Test
  void theShippedModelIsSmallEnough() throws IOException {
    assertTrue(Files.size(Path.of("src/main/resources/vn/vankho/text/model.bin")) <= 8_000_000);
  }
}
