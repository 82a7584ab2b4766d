package vn.vankho;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.vankho.plan.PlanParser;
import vn.vankho.plan.Reading;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.source.TextExtractor;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.TextRepair;

/** The front door. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out);
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        ExtractedText extracted =
            new TextExtractor().extract(new SourceFile(file, name, "0".repeat(64)));
        NormalizedText text = new TextRepair().repair(extracted);
        Reading reading = Reading.of(extracted, text, new PlanParser().parse(text));
        Files.writeString(
            out.resolve(name.replaceFirst("\\.[^.]*$", ".json")), PlanJson.write(reading));
      }
    }
    System.out.println(List.of(args));
  }
}
