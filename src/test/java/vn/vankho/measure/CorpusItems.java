package vn.vankho.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.vankho.archive.Archive;
import vn.vankho.archive.ArchiveLinker;
import vn.vankho.archive.Card;
import vn.vankho.archive.HeldPlan;
import vn.vankho.plan.PlanParser;
import vn.vankho.plan.Reading;
import vn.vankho.search.NumberedPage;
import vn.vankho.search.SearchItem;
import vn.vankho.search.SearchItems;
import vn.vankho.source.ContentFolder;
import vn.vankho.source.ExtractedText;
import vn.vankho.source.SourceFile;
import vn.vankho.source.TextExtractor;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.TextRepair;

/**
 * The search items of a large folder of documents, kept in a file so that indexes can be measured
 * without reading the documents again: an item a line, then the pages of numbers. Each document is
 * linked by itself, which is enough for searching and takes no memory.
 */
public final class CorpusItems {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final Set<String> urls = new HashSet<>();
  private final Map<String, NumberedPage> pages = new TreeMap<>();

  private CorpusItems() {}

  /** Reads a folder's documents and keeps their items. */
  static void write(Path folder, Path file) throws IOException {
    CorpusItems items = new CorpusItems();
    try (BufferedWriter out = writer(file)) {
      for (SourceFile source : ContentFolder.list(folder)) {
        ExtractedText extracted = new TextExtractor().extract(source);
        NormalizedText text = new TextRepair().repair(extracted);
        out.write(items.line(Reading.of(extracted, text, new PlanParser().parse(text))));
      }
      for (NumberedPage page : items.pages.values()) {
        out.write("#" + MAPPER.writeValueAsString(page) + "\n");
      }
    }
  }

  /** The items of a file, read as they are asked for. */
  static Iterable<SearchItem> items(Path file) {
    return () -> lines(file, false).map(line -> read(line, SearchItem.class)).iterator();
  }

  /** The pages of a file. */
  static List<NumberedPage> pages(Path file) {
    return lines(file, true).map(line -> read(line.substring(1), NumberedPage.class)).toList();
  }

  private String line(Reading reading) throws IOException {
    Archive archive = new ArchiveLinker(TODAY).link(List.of(Card.of(reading)));
    HeldPlan plan = archive.plans().get(0);
    SearchItems items = new SearchItems(archive);
    for (NumberedPage page : items.pages()) {
      pages.merge(page.url(), page, CorpusItems::both);
    }
    SearchItem item = items.item(plan, reading);
    return MAPPER.writeValueAsString(urls.add(item.url()) ? item : renamed(item)) + "\n";
  }

  private SearchItem renamed(SearchItem item) {
    String url = item.url().substring(0, item.url().length() - 1) + "-" + urls.size() + "/";
    return new SearchItem(
        url,
        item.title(),
        item.number(),
        item.kind(),
        item.issuer(),
        item.province(),
        item.provinceNow(),
        item.issued(),
        item.agencies(),
        item.cites(),
        item.passages());
  }

  private static NumberedPage both(NumberedPage one, NumberedPage other) {
    return new NumberedPage(
        one.number(),
        one.url(),
        one.name(),
        one.title().or(other::title),
        one.issued().or(other::issued),
        one.held() || other.held(),
        one.citedBy() + other.citedBy());
  }

  private static Stream<String> lines(Path file, boolean pages) {
    try {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                  StandardCharsets.UTF_8));
      return in.lines().filter(line -> line.startsWith("#") == pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(String line, Class<T> type) {
    try {
      return MAPPER.readValue(line, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedWriter writer(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    OutputStream fast =
        new GZIPOutputStream(out, 1 << 16) {
          {
            def.setLevel(Deflater.BEST_SPEED);
          }
        };
    return new BufferedWriter(new OutputStreamWriter(fast, StandardCharsets.UTF_8));
  }

  /**
   * Keeps the items of a folder.
   *
   * @param args the folder and the file
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]));
  }
}
