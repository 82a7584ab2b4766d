package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.vankho.search.VietnameseAnalyzer.Form;

/**
 * Lucene's index of an archive: a document for each plan and for each page that a number leads to.
 * Among plans of equal score {@link PlanOrder} decides, here and in the browser.
 */
public final class LuceneIndex implements Closeable {
  private static final Sort ORDER = new Sort(new SortField(Fields.ORDER, SortField.Type.STRING));

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
        IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
      Documents documents = new Documents();
      for (SearchItem item : items) {
        writer.addDocument(documents.of(item));
      }
      for (NumberedPage page : pages) {
        writer.addDocument(documents.of(page));
      }
      writer.forceMerge(1);
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
    StoredFields stored = reader.storedFields();
    return () ->
        IntStream.range(0, order.size())
            .mapToObj(rank -> read(stored, order.plan(rank), SearchItem.class))
            .iterator();
  }

  /** The pages of numbers, in no order. */
  List<NumberedPage> pages() throws IOException {
    StoredFields stored = reader.storedFields();
    List<NumberedPage> pages = new ArrayList<>();
    EachMatch.of(
        new IndexSearcher(reader),
        new TermQuery(new Term(Fields.TYPE, Fields.PAGE)),
        (page, score) -> pages.add(read(stored, page, NumberedPage.class)));
    return pages;
  }

  private static <T> T read(StoredFields stored, int document, Class<T> type) {
    try {
      return Json.read(stored.document(document).get(Fields.RECORD), type);
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

  private static IndexWriterConfig config(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
        .setIndexSort(ORDER);
  }
}
