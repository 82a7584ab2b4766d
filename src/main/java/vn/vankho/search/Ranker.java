package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import vn.vankho.search.VietnameseAnalyzer.Form;

/**
 * Ranks documents for questions in whole sentences: the sum over all runs of one, two and three
 * syllables, in the document as a whole, in its heading, and in the one paragraph that fits best.
 * That paragraph is what tells a document that answers from one that has the words scattered over
 * it; title and heading stand before each, since a paragraph is read under them.
 */
public final class Ranker implements Closeable {
  /** What is summed up: a part of the document, the length of its tokens, its weight. */
  private enum Feature {
    WHOLE_1(Part.WHOLE, 1, 1.5f),
    WHOLE_2(Part.WHOLE, 2, 0.7f),
    HEADING_1(Part.HEADING, 1, 0.1f),
    HEADING_2(Part.HEADING, 2, 0.2f),
    PARAGRAPH_1(Part.PARAGRAPH, 1, 0.3f),
    PARAGRAPH_2(Part.PARAGRAPH, 2, 1.5f),
    PARAGRAPH_3(Part.PARAGRAPH, 3, 0.5f);

    private final Part part;
    private final int size;
    private final float weight;

    Feature(Part part, int size, float weight) {
      this.part = part;
      this.size = size;
      this.weight = weight;
    }

    String field(Form form) {
      return form + " " + size + " " + part;
    }
  }

  /** Parts of a document; long ones differ more in length than in worth, so theirs counts less. */
  private enum Part {
    WHOLE(0.9f, 0.4f),
    HEADING(0.9f, 0.4f),
    PARAGRAPH(1.2f, 0.75f);

    private final float k1;
    private final float b;

    Part(float k1, float b) {
      this.k1 = k1;
      this.b = b;
    }
  }

  private static final Similarity SIMILARITY =
      new PerFieldSimilarityWrapper() {
        @Override
        public Similarity get(String field) {
          Part part = Part.valueOf(field.substring(field.lastIndexOf(' ') + 1));
          return new BM25Similarity(part.k1, part.b);
        }
      };

  /** The number of the document to which a document or paragraph of the index belongs. */
  private static final String OWNER = "owner";

  private final Analyzer analyzer = new FieldAnalyzer();
  private final Directory directory = new ByteBuffersDirectory();
  private final List<Candidate> documents;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /**
   * A document to be ranked.
   *
   * @param id its name
   * @param title its title, or empty
   * @param text its words; lines are paragraphs, and the first one is the heading
   */
  public record Candidate(String id, String title, String text) {}

  /**
   * A document in its rank.
   *
   * @param id its name
   * @param score greater is better
   */
  public record Ranked(String id, float score) {}

  /**
   * Indexes documents in memory.
   *
   * @throws IOException never, but Lucene says so
   */
  public Ranker(List<Candidate> documents) throws IOException {
    this.documents = List.copyOf(documents);
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(SIMILARITY);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < documents.size(); i++) {
        add(writer, i, documents.get(i));
      }
    }
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
  }

  /**
   * The best documents for a question, best first; equal ones in their given order.
   *
   * @throws IOException never, but Lucene says so
   */
  public List<Ranked> rank(String question, int top) throws IOException {
    Form form = isMarked(question) ? Form.EXACT : Form.FOLDED;
    float[] scores = best(question, form, Part.PARAGRAPH);
    float[] whole = best(question, form, Part.WHOLE, Part.HEADING);
    IntStream.range(0, scores.length).forEach(i -> scores[i] += whole[i]);
    return IntStream.range(0, scores.length)
        .filter(i -> scores[i] > 0)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -scores[i]))
        .limit(top)
        .map(i -> new Ranked(documents.get(i).id(), scores[i]))
        .toList();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
  }

  private static boolean isMarked(String question) {
    return !new VietnameseAnalyzer(Form.EXACT)
        .tokens(question)
        .equals(new VietnameseAnalyzer(Form.FOLDED).tokens(question));
  }

  private static void add(IndexWriter writer, int number, Candidate document) throws IOException {
    List<String> paragraphs = document.text().lines().filter(line -> !line.isBlank()).toList();
    String heading = paragraphs.isEmpty() ? "" : paragraphs.get(0);
    Document whole = owned(number);
    put(whole, Part.WHOLE, document.title(), document.text());
    put(whole, Part.HEADING, heading);
    writer.addDocument(whole);
    for (String paragraph : paragraphs) {
      Document part = owned(number);
      String above = paragraph.equals(heading) ? "" : heading;
      put(part, Part.PARAGRAPH, document.title(), above, paragraph);
      writer.addDocument(part);
    }
  }

  private static Document owned(int number) {
    Document document = new Document();
    document.add(new NumericDocValuesField(OWNER, number));
    return document;
  }

  private static void put(Document document, Part part, String... words) {
    for (Feature feature : Feature.values()) {
      for (Form form : Form.values()) {
        if (feature.part == part) {
          String text = String.join("\n", words);
          document.add(new TextField(feature.field(form), text, Field.Store.NO));
        }
      }
    }
  }

  /** For each document the score of the one of its parts that fits best. */
  private float[] best(String question, Form form, Part... parts) throws IOException {
    Query query = query(question, form, Arrays.asList(parts));
    float[] best = new float[documents.size()];
    NumericDocValues owners = MultiDocValues.getNumericValues(reader, OWNER);
    EachMatch.of(
        searcher,
        query,
        (found, score) -> {
          owners.advanceExact(found);
          int owner = (int) owners.longValue();
          best[owner] = Math.max(best[owner], score);
        });
    return best;
  }

  private static Query query(String question, Form form, List<Part> parts) {
    BooleanQuery.Builder sum = new BooleanQuery.Builder();
    for (Feature feature : Feature.values()) {
      if (parts.contains(feature.part)) {
        for (String token : tokens(question, form, feature.size)) {
          Query term = new TermQuery(new Term(feature.field(form), token));
          sum.add(new BoostQuery(term, feature.weight), Occur.SHOULD);
        }
      }
    }
    return sum.build();
  }

  /** The distinct tokens; a question may be long, so not more of them than Lucene takes. */
  private static List<String> tokens(String question, Form form, int size) {
    List<String> all = new VietnameseAnalyzer(form, size).tokens(question);
    int most = IndexSearcher.getMaxClauseCount() / Feature.values().length;
    return new LinkedHashSet<>(all).stream().limit(most).toList();
  }

  /** Analyses each field as its name says. */
  private static final class FieldAnalyzer extends DelegatingAnalyzerWrapper {
    private final Map<String, Analyzer> byField = new HashMap<>();

    FieldAnalyzer() {
      super(PER_FIELD_REUSE_STRATEGY);
      for (Feature feature : Feature.values()) {
        for (Form form : Form.values()) {
          byField.put(feature.field(form), new VietnameseAnalyzer(form, feature.size));
        }
      }
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return byField.get(field);
    }
  }
}
