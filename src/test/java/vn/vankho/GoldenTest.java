package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.source.ContentFolder;
import vn.vankho.source.SourceFile;

/**
 * What is read from each plan of the archive, kept beside the tests: a change of a rule shows as a
 * change of these files, and their diff is its review. Rewrite them with {@code
 * -Dgolden.rewrite=true}.
 */
class GoldenTest {
  private static final Path KEPT = Path.of("src/test/resources/vn/vankho/golden");

  @ParameterizedTest
  @MethodSource("plans")
  void readsThePlanAsItDid(SourceFile source) throws IOException {
    String read = PlanJson.write(DocumentReader.with(Settings.defaults()).read(source));
    Path kept = KEPT.resolve(Inputs.renamed(source, ".json"));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(kept.getParent());
      Files.writeString(kept, read);
    }
    assertEquals(Files.readString(kept), read);
  }

  static List<SourceFile> plans() throws IOException {
    return ContentFolder.list(Path.of("content"));
  }
}
