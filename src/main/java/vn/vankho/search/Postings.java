package vn.vankho.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How the static index writes down where a term stands: for each plan the distance from the plan
 * before and the number of places; for each place the distance from the place before and how often
 * the term stands there; for pairs of syllables also the position of each, as distance from the one
 * before, since longer phrases are found by them. The script's {@code decode} reads it.
 */
final class Postings {
  private final boolean withPositions;
  private int[] numbers = new int[16];
  private int size;

  private Postings(boolean withPositions) {
    this.withPositions = withPositions;
  }

  /**
   * Writes a term down.
   *
   * @param found the term's postings with offsets
   * @param starts for each plan, where its places start
   * @param withPositions whether to write positions too
   */
  static int[] encode(PostingsEnum found, int[][] starts, boolean withPositions)
      throws IOException {
    Postings postings = new Postings(withPositions);
    int last = 0;
    for (int plan = found.nextDoc();
        plan != DocIdSetIterator.NO_MORE_DOCS;
        plan = found.nextDoc()) {
      postings.add(plan - last);
      postings.addPlaces(found, starts[plan]);
      last = plan;
    }
    return Arrays.copyOf(postings.numbers, postings.size);
  }

  private void addPlaces(PostingsEnum found, int[] starts) throws IOException {
    int places = size;
    add(0);
    int place = -1;
    int count = -1;
    int position = 0;
    for (int i = found.freq(); i > 0; i--) {
      int next = found.nextPosition();
      int here = PlanText.placeAt(starts, found.startOffset());
      if (here != place) {
        numbers[places]++;
        add(place < 0 ? here : here - place);
        place = here;
        count = size;
        add(0);
      }
      numbers[count]++;
      if (withPositions) {
        add(next - position);
        position = next;
      }
    }
  }

  private void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }
}
