package vn.vankho.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names by their syllables, for finding the longest one that starts at a place in a text. "và" is
 * passed over, and so are commas and dashes between the syllables of a name, because every writer
 * sets them differently: {@code Văn hóa, Thể thao và Du lịch}, {@code Văn hóa - Thể thao & Du
 * lịch}.
 */
final class NameTree<T> {
  private static final String AND = "và";

  private final Node<T> root = new Node<>();

  /** The longest name found: what it stands for, and the syllable after its last one. */
  record Match<T>(T value, int end) {}

  /** Whether any name starts with a syllable. */
  boolean starts(String key) {
    return root.next.containsKey(key);
  }

  /** Adds a name; a name that is there already keeps its meaning. */
  void add(String name, T value) {
    Node<T> node = root;
    for (String key : Syllables.of(name).keys()) {
      if (!key.equals(AND)) {
        node = node.next.computeIfAbsent(key, k -> new Node<>());
      }
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  /** The longest name that starts at syllable {@code from}. */
  Optional<Match<T>> at(Syllables text, int from) {
    return at(text, from, List.of());
  }

  /** The longest name that starts at syllable {@code from} if {@code before} stood before it. */
  Optional<Match<T>> at(Syllables text, int from, List<String> before) {
    Node<T> node = root;
    for (String key : before) {
      node = node == null ? null : node.next.get(key);
    }
    Match<T> longest = null;
    for (int i = from; node != null && i < text.size(); i++) {
      if (i > from && !text.joined(i)) {
        break;
      }
      if (i > from && text.key(i).equals(AND)) {
        continue;
      }
      node = node.next.get(text.key(i));
      if (node != null && node.value != null) {
        longest = new Match<>(node.value, i + 1);
      }
    }
    return Optional.ofNullable(longest);
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(4);
    private T value;
  }
}
