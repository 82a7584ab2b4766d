package vn.vankho.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;

/**
 * Hands Lucene's index to the browser as files that any web server can serve:
 *
 * <pre>
 * manifest.json            what a query needs to start
 * SEGMENT/t/BUCKET.json    terms, by hash
 * SEGMENT/p/PLAN/GROUP.json   passages, for excerpts
 * SEGMENT/columns.json     properties of all plans
 * SEGMENT/agencies.json    plans by agency
 * </pre>
 *
 * The segment's folder is named after its content, so that whatever a browser or proxy has kept is
 * right for ever; only the manifest changes. The same archive gives the same bytes.
 */
public final class StaticIndex {
  private static final int NAME_LENGTH = 12;

  private final Path folder;
  private final MessageDigest digest;

  private StaticIndex(Path folder) {
    this.folder = folder;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Writes the static index.
   *
   * @param lucene Lucene's index
   * @param out the folder {@code tim} of the site; what is in it is replaced
   * @throws IOException if the index cannot be read or the files cannot be written
   */
  public static void export(Path lucene, Path out) throws IOException {
    try (LuceneIndex index = LuceneIndex.open(lucene)) {
      export(index, out);
    }
  }

  static void export(LuceneIndex index, Path out) throws IOException {
    delete(out);
    Path unnamed = out.resolve("new");
    Files.createDirectories(unnamed);
    StaticIndex segment = new StaticIndex(unnamed);
    Map<String, Object> manifest = segment.write(index);
    String name = HexFormat.of().formatHex(segment.digest.digest()).substring(0, NAME_LENGTH);
    Files.move(unnamed, out.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    manifest.put("segment", name);
    Files.writeString(out.resolve("manifest.json"), Json.write(manifest));
  }

  private Map<String, Object> write(LuceneIndex index) throws IOException {
    TermBuckets terms = new TermBuckets();
    Columns columns = new Columns();
    for (LeafReaderContext leaf : onlyLeaf(index)) {
      int[][] starts = writePlans(leaf.reader(), terms, columns);
      terms.addTerms(leaf.reader(), Fields.TEXT, starts);
      terms.addTerms(leaf.reader(), Fields.BIGRAMS, starts);
    }
    List<TermBuckets.Bucket> buckets = terms.buckets();
    for (int i = 0; i < buckets.size(); i++) {
      put("t/" + i + ".json", buckets.get(i));
    }
    put("columns.json", columns.columns());
    put("agencies.json", columns.agencies());
    return manifest(index, buckets.size());
  }

  /** An index is written as one segment, so that plans can be numbered through. */
  private static List<LeafReaderContext> onlyLeaf(LuceneIndex index) {
    List<LeafReaderContext> leaves = index.reader().leaves();
    if (leaves.size() > 1) {
      throw new IllegalStateException("an index in " + leaves.size() + " segments");
    }
    return leaves;
  }

  private int[][] writePlans(LeafReader reader, TermBuckets terms, Columns columns)
      throws IOException {
    int plans = reader.docFreq(new Term(Fields.TYPE, Fields.PLAN));
    int[][] starts = new int[plans][];
    NumericDocValues lengths = reader.getNormValues(Fields.TEXT);
    for (int plan = 0; plan < reader.maxDoc(); plan++) {
      String stored = reader.storedFields().document(plan).get(Fields.RECORD);
      if (plan >= plans) {
        terms.addPage(Json.read(stored, NumberedPage.class));
        continue;
      }
      SearchItem item = Json.read(stored, SearchItem.class);
      starts[plan] = PlanText.of(item).starts();
      terms.addPlan(plan, item);
      columns.add(item, lengths.advanceExact(plan) ? length(lengths) : 0);
      writePassages(plan, item);
    }
    return starts;
  }

  private static int length(NumericDocValues lengths) throws IOException {
    return SmallFloat.byte4ToInt((byte) lengths.longValue());
  }

  private void writePassages(int plan, SearchItem item) throws IOException {
    List<PassageGroups.Group> groups = PassageGroups.of(item);
    for (int i = 0; i < groups.size(); i++) {
      put("p/" + plan + "/" + i + ".json", groups.get(i));
    }
  }

  private static Map<String, Object> manifest(LuceneIndex index, int buckets) throws IOException {
    CollectionStatistics text = new IndexSearcher(index.reader()).collectionStatistics(Fields.TEXT);
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", 1);
    manifest.put("plans", index.reader().docFreq(new Term(Fields.TYPE, Fields.PLAN)));
    manifest.put("documents", text == null ? 0 : text.docCount());
    manifest.put("averageLength", text == null ? 1 : averageLength(text));
    manifest.put("buckets", buckets);
    manifest.put("group", PassageGroups.SIZE);
    manifest.put("typeWords", NumberKey.typeWords());
    return manifest;
  }

  /** As BM25Similarity computes it. */
  private static float averageLength(CollectionStatistics text) {
    return (float) (text.sumTotalTermFreq() / (double) text.docCount());
  }

  private void put(String name, Object value) throws IOException {
    byte[] bytes = Json.write(value).getBytes(StandardCharsets.UTF_8);
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
