package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.vankho.search.VietnameseAnalyzer.Form;

/**
 * Lucene's index of an archive: a document for each plan and for each page that a number leads to.
 * Among plans of equal score {@link PlanOrder} decides, here and in the browser.
 */
public final class LuceneIndex implements Closeable {
  /** Megabytes of new documents in memory: several thousand plans, so that few parts are merged. */
  private static final int BUFFER = 96;

  private final Directory directory;
  private final DirectoryReader reader;

  private LuceneIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
  }

  /**
   * Writes an index anew.
   *
   * @param folder where; what is there is replaced
   * @throws IOException if it cannot be written
   */
  public static void write(Path folder, Iterable<SearchItem> items, Iterable<NumberedPage> pages)
      throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      write(directory, items, pages);
    }
  }

  static void write(Directory directory, Iterable<SearchItem> items, Iterable<NumberedPage> pages)
      throws IOException {
    try (Analyzer analyzer = new VietnameseAnalyzer(Form.FOLDED);
        IndexWriter writer = new IndexWriter(directory, config(analyzer, OpenMode.CREATE))) {
      Documents documents = new Documents();
      for (SearchItem item : items) {
        writer.addDocument(documents.of(item, ""));
      }
      for (NumberedPage page : pages) {
        writer.addDocument(documents.of(page));
      }
    }
  }

  /**
   * A plan of the archive.
   *
   * @param url its page, by which it is known
   * @param fingerprint of what its item is made from
   * @param item makes the item, where the index does not have it yet
   */
  public record Entry(String url, String fingerprint, Supplier<SearchItem> item) {}

  /**
   * Brings an index up to date: what is new or has changed is written, what is gone is deleted. An
   * index that is missing is made.
   *
   * @param plans all plans of the archive
   * @param pages all pages of numbers
   * @throws IOException if it cannot be written
   */
  public static void update(Path folder, Iterable<Entry> plans, Iterable<NumberedPage> pages)
      throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      update(directory, plans, pages);
    }
  }

  static void update(Directory directory, Iterable<Entry> plans, Iterable<NumberedPage> pages)
      throws IOException {
    try (Analyzer analyzer = new VietnameseAnalyzer(Form.FOLDED);
        IndexWriter writer =
            new IndexWriter(directory, config(analyzer, OpenMode.CREATE_OR_APPEND));
        DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexUpdate update = new IndexUpdate(writer, reader);
      for (Entry plan : plans) {
        update.put(plan);
      }
      for (NumberedPage page : pages) {
        update.put(page);
      }
      update.finish();
    }
  }

  /**
   * Opens an index for reading.
   *
   * @throws IOException if there is none, or it is damaged
   */
  public static LuceneIndex open(Path folder) throws IOException {
    return open(FSDirectory.open(folder));
  }

  static LuceneIndex open(Directory directory) throws IOException {
    return new LuceneIndex(directory);
  }

  /**
   * Answers questions from this index, as long as it is open.
   *
   * @throws IOException if it cannot be read
   */
  public Searcher searcher() throws IOException {
    return new Searcher(reader);
  }

  /** All plans in their order, read as they are asked for. */
  Iterable<SearchItem> items() throws IOException {
    PlanOrder order = PlanOrder.of(reader);
    return items(order, IntStream.range(0, order.size()).toArray());
  }

  /** Some plans, by their ranks. */
  Iterable<SearchItem> items(PlanOrder order, int[] ranks) throws IOException {
    StoredFields stored = reader.storedFields();
    return () ->
        IntStream.of(ranks)
            .mapToObj(rank -> read(stored, order.plan(rank), SearchItem.class))
            .iterator();
  }

  /** Some pages of numbers. */
  List<NumberedPage> pages(IntStream documents) throws IOException {
    StoredFields stored = reader.storedFields();
    return documents.mapToObj(page -> read(stored, page, NumberedPage.class)).toList();
  }

  private static <T> T read(StoredFields stored, int document, Class<T> type) {
    try {
      return Json.read(stored.document(document).getBinaryValue(Fields.RECORD), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static IndexWriterConfig config(Analyzer analyzer, OpenMode mode) {
    return new IndexWriterConfig(analyzer).setOpenMode(mode).setRAMBufferSizeMB(BUFFER);
  }
}
