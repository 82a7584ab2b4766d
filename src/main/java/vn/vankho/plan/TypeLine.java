package vn.vankho.plan;

import java.util.List;
import java.util.Optional;

/** The line of the type word at the end of a head without its title. */
final class TypeLine {
  private TypeLine() {}

  /** The type word as printed. */
  static Optional<String> in(String head) {
    List<Line> lines = Lines.of(head);
    return lines.isEmpty() ? Optional.empty() : TypeWords.at(lines.get(lines.size() - 1).words());
  }

  /** What stands over the type word. */
  static String before(String head) {
    List<Line> lines = Lines.of(head);
    return in(head).isPresent() ? head.substring(0, lines.get(lines.size() - 1).start()) : head;
  }
}
