package vn.vankho.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/**
 * Which agencies each plan lays tasks on, and what it cites. Too much to be fetched with every
 * query: the browser reads the file when a reader wants to narrow by one of these.
 */
record FacetColumns(FacetColumn agencies, FacetColumn cites) {
  /** The file's name in its folder. */
  private static final String FILE = "columns";

  static FacetColumns read(IndexReader reader, PlanOrder order) throws IOException {
    return new FacetColumns(FacetColumn.agencies(reader, order), FacetColumn.cites(reader, order));
  }

  /**
   * Writes the columns of a static index.
   *
   * @param out the index's folder
   * @return the folder that they are in, named after their content
   */
  static String write(
      LuceneIndex index, IndexContent content, List<SegmentState> segments, Path out)
      throws IOException {
    Map<Long, Integer> ranks = new HashMap<>();
    for (int rank = 0; rank < content.plans(); rank++) {
      ranks.put(content.digest(rank), rank);
    }
    List<Integer> plans = new ArrayList<>();
    for (SegmentState segment : segments) {
      segment.plans().forEach(digest -> plans.add(ranks.getOrDefault(digest, -1)));
      segment.ghosts().forEach(gone -> plans.add(-1));
    }
    int[] numbered = plans.stream().mapToInt(Integer::intValue).toArray();
    FacetColumns columns = read(index.reader(), content.order());
    Bytes bytes = new Bytes();
    columns.agencies.write(numbered, bytes);
    columns.cites.write(numbered, bytes);
    SegmentFiles files = new SegmentFiles(out.resolve("new"));
    files.write(FILE, bytes);
    return files.name();
  }
}
