package vn.vankho.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.plan.PlanParser;
import vn.vankho.plan.Reading;
import vn.vankho.source.ContentFolder;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.source.TextExtractor;
import vn.vankho.text.LineFinding;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.Quality;
import vn.vankho.text.Suggestion;
import vn.vankho.text.TextRepair;

class ReadingStoreTest {
  @TempDir Path folder;

  @Test
  void givesBackWhatWasKept() throws IOException {
    ReadingStore store = new ReadingStore(folder, "v1");
    for (SourceFile source : ContentFolder.list(Path.of("content"))) {
      Reading reading = read(source);
      store.keep(reading);
      assertEquals(Optional.of(reading), store.find(source));
    }
  }

  @Test
  void findsARenamedFileByItsContent() throws IOException {
    ReadingStore store = new ReadingStore(folder, "v1");
    SourceFile source = ContentFolder.list(Path.of("content")).get(0);
    store.keep(read(source));
    SourceFile renamed = new SourceFile(source.path(), "other/name.txt", source.sha256());
    assertEquals("other/name.txt", store.find(renamed).orElseThrow().source().name());
  }

  @Test
  void anotherVersionReadsAnew() throws IOException {
    SourceFile source = ContentFolder.list(Path.of("content")).get(0);
    new ReadingStore(folder, "v1").keep(read(source));
    assertEquals(Optional.empty(), new ReadingStore(folder, "v2").find(source));
  }

  @Test
  void aTornFileCountsAsForgotten() throws IOException {
    ReadingStore store = new ReadingStore(folder, "v1");
    SourceFile source = ContentFolder.list(Path.of("content")).get(0);
    store.keep(read(source));
    Path kept = onlyFile();
    byte[] bytes = Files.readAllBytes(kept);
    for (int length : List.of(0, 5, bytes.length / 2, bytes.length - 1)) {
      Files.write(kept, java.util.Arrays.copyOf(bytes, length));
      assertEquals(Optional.empty(), store.find(source), "cut at " + length);
    }
  }

  @Test
  void forgetsEverythingWhenAsked() throws IOException {
    ReadingStore store = new ReadingStore(folder, "v1");
    SourceFile source = ContentFolder.list(Path.of("content")).get(0);
    store.keep(read(source));
    store.forgetAll();
    assertEquals(Optional.empty(), store.find(source));
  }

  @Test
  void keepsWhatWasDoubtedToo() throws IOException {
    ReadingStore store = new ReadingStore(folder, "v1");
    SourceFile source = ContentFolder.list(Path.of("content")).get(0);
    Reading read = read(source);
    NormalizedText doubted =
        new NormalizedText(
            read.text().text(),
            read.text().pageStarts(),
            read.text().corrections(),
            List.of(new Suggestion(0, read.text().text().substring(0, 1), "Ế", 0.4f)),
            new Quality(
                0.25f,
                Quality.Verdict.BAD,
                "nhiều chữ hỏng",
                List.of(new LineFinding(0, LineFinding.Kind.NOISE, "dấu"))));
    Reading kept =
        new Reading(
            source, read.mediaType(), read.pages(), read.recognised(), doubted, read.plan());
    store.keep(kept);
    assertEquals(Optional.of(kept), store.find(source));
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  private static Reading read(SourceFile source) throws IOException {
    ExtractedText extracted = new TextExtractor().extract(source);
    NormalizedText text = new TextRepair().repair(extracted);
    return Reading.of(extracted, text, new PlanParser().parse(text));
  }
}
