package vn.vankho;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.vankho.archive.Archive;
import vn.vankho.archive.PlanId;
import vn.vankho.plan.Reading;

/**
 * Hands out the readings of held documents by their names in the archive. Those asked for last stay
 * at hand; the rest is read back from the store, since all of them would not fit in memory.
 */
final class Shelf {
  private static final int AT_HAND = 600;

  private final Archive archive;
  private final RememberingReader reader;
  private final Map<PlanId, Reading> atHand =
      new LinkedHashMap<>(AT_HAND * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PlanId, Reading> eldest) {
          return size() > AT_HAND;
        }
      };

  Shelf(Archive archive, RememberingReader reader) {
    this.archive = archive;
    this.reader = reader;
  }

  /**
   * A document with its words.
   *
   * @throws UncheckedIOException if it cannot be had any more
   */
  Reading reading(PlanId id) {
    synchronized (atHand) {
      Reading known = atHand.get(id);
      if (known != null) {
        return known;
      }
    }
    Reading read = read(id);
    synchronized (atHand) {
      atHand.put(id, read);
    }
    return read;
  }

  private Reading read(PlanId id) {
    try {
      return reader.read(archive.plan(id).orElseThrow().source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The machine-readable twin of a document's page. */
  String json(PlanId id) {
    return PlanJson.write(reading(id));
  }
}
