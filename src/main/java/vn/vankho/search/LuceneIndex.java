package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.vankho.search.VietnameseAnalyzer.Form;

/**
 * Lucene's index of an archive: a document for each plan and for each page that a number leads to.
 * Plans are numbered from 0, newest first, then by address: among plans of equal score the lower
 * number comes first, here and in the browser.
 */
public final class LuceneIndex implements Closeable {
  private static final Sort ORDER =
      new Sort(
          new SortField(Fields.ORDER, SortField.Type.LONG),
          new SortField(Fields.ISSUED, SortField.Type.LONG, true),
          new SortField(Fields.URL, SortField.Type.STRING));

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
    try (Analyzer analyzer = analyzer();
        IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
      for (SearchItem item : items) {
        writer.addDocument(Documents.of(item));
      }
      for (NumberedPage page : pages) {
        writer.addDocument(Documents.of(page));
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

  /** Answers questions from this index, as long as it is open. */
  public Searcher searcher() {
    return new Searcher(reader);
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

  private static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        new VietnameseAnalyzer(Form.FOLDED),
        Map.of(
            Fields.TEXT, new VietnameseAnalyzer(Form.EXACT),
            Fields.BIGRAMS, new VietnameseAnalyzer(Form.EXACT, 2)));
  }
}
