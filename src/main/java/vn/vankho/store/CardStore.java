package vn.vankho.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vankho.archive.Card;
import vn.vankho.archive.CardPool;
import vn.vankho.source.SourceFile;

/**
 * Keeps the cards of all documents in a few files, so that they are all at hand soon after the
 * start. Cards whose first digits are the same share a file; only files that changed are written.
 */
public final class CardStore {
  private static final Packed<Drawer> FILES = Packed.of(Drawer.class);
  private static final int DIGITS = 2;

  private final Path folder;
  private final CardPool pool = new CardPool();
  private final Map<String, Card> known = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();

  private CardStore(Path folder) {
    this.folder = folder;
  }

  /** The cards in one file. */
  record Drawer(List<Kept> cards) {}

  /** A card without the place of its file, which may change while the content stays. */
  record Kept(String key, Card card) {
    static Kept of(Card card) {
      String sha256 = card.source().sha256();
      return new Kept(card.source().key(), card.at(new SourceFile(Path.of("x"), "x", sha256)));
    }
  }

  /**
   * Opens the cards of one version of the program.
   *
   * @param root the folder of all versions
   * @throws IOException if what is there cannot be read
   */
  public static CardStore open(Path root, String version) throws IOException {
    CardStore store = new CardStore(root.resolve(version));
    for (int i = 0; i < (1 << (4 * DIGITS)); i++) {
      store.take(String.format("%02x", i));
    }
    return store;
  }

  private void take(String digits) throws IOException {
    Optional<Drawer> drawer = FILES.read(file(digits));
    if (drawer.isPresent()) {
      sizes.put(digits, drawer.get().cards().size());
      drawer.get().cards().forEach(kept -> known.put(kept.key(), pool.shared(kept.card())));
    }
  }

  /** The card of a file of this content, wherever it lies now. */
  public Optional<Card> find(SourceFile source) {
    return Optional.ofNullable(known.get(source.key())).map(card -> card.at(source));
  }

  /** An equal card that takes less memory beside the others. */
  public synchronized Card shared(Card card) {
    return pool.shared(card);
  }

  /**
   * Keeps just these cards from now on; the store itself lets go of them.
   *
   * @throws IOException if they cannot be written
   */
  public void keep(List<Card> cards) throws IOException {
    Map<String, TreeMap<String, Card>> drawers = new TreeMap<>();
    for (Card card : cards) {
      String digits = card.source().sha256().substring(0, DIGITS);
      drawers
          .computeIfAbsent(digits, any -> new TreeMap<>())
          .putIfAbsent(card.source().key(), card);
    }
    for (Map.Entry<String, TreeMap<String, Card>> drawer : drawers.entrySet()) {
      if (!isKept(drawer.getKey(), drawer.getValue())) {
        List<Kept> kept = drawer.getValue().values().stream().map(Kept::of).toList();
        FILES.write(file(drawer.getKey()), new Drawer(kept));
      }
    }
    for (String digits : sizes.keySet()) {
      if (!drawers.containsKey(digits)) {
        Files.deleteIfExists(file(digits));
      }
    }
    known.clear();
    pool.clear();
  }

  private boolean isKept(String digits, Map<String, Card> cards) {
    return sizes.getOrDefault(digits, 0) == cards.size()
        && known.keySet().containsAll(cards.keySet());
  }

  private Path file(String digits) {
    return folder.resolve(digits).resolve("cards");
  }
}
