package vn.vankho.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vankho.archive.Slug;

/**
 * Lays the parts of several documents side by side: parts whose headings say much the same share a
 * line, and their own parts are laid side by side under it.
 */
final class Alignment {
  /** From here on two headings speak of the same thing. */
  private static final double ALIKE = 0.5;

  private final int documents;
  private final List<Row> rows = new ArrayList<>();

  private Alignment(int documents) {
    this.documents = documents;
  }

  /**
   * A headed part of a document.
   *
   * @param section its index among the document's sections
   */
  record Part(int section, String heading, List<Part> parts) {
    Part {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A line: for each document the part that stands there.
   *
   * @param depth 0 for the outermost
   */
  record Row(int depth, List<Optional<Part>> parts) {
    Row {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The lines.
   *
   * @param documents the outermost parts of each
   */
  static List<Row> of(List<List<Part>> documents) {
    Alignment all = new Alignment(documents.size());
    all.level(0, documents);
    return all.rows;
  }

  private void level(int depth, List<List<Part>> parts) {
    List<List<Optional<Part>>> lines = new ArrayList<>();
    for (int document = 0; document < documents; document++) {
      lay(lines, document, parts.get(document));
    }
    for (List<Optional<Part>> line : lines) {
      rows.add(new Row(depth, line));
      if (line.stream().filter(Optional::isPresent).count() > 1) {
        level(depth + 1, line.stream().map(p -> p.map(Part::parts).orElse(List.of())).toList());
      }
    }
  }

  /** Adds a document's parts, each to the line that is most like it or to a new one. */
  private void lay(List<List<Optional<Part>>> lines, int document, List<Part> parts) {
    int last = -1;
    for (Part part : parts) {
      int best = best(lines, document, part);
      if (best < 0) {
        best = last + 1;
        lines.add(best, new ArrayList<>(Collections.nCopies(documents, Optional.empty())));
      }
      lines.get(best).set(document, Optional.of(part));
      last = best;
    }
  }

  private static int best(List<List<Optional<Part>>> lines, int document, Part part) {
    int best = -1;
    double most = ALIKE;
    for (int i = 0; i < lines.size(); i++) {
      double score = lines.get(i).get(document).isPresent() ? 0 : score(lines.get(i), part);
      if (score >= most && (best < 0 || score > most)) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  private static double score(List<Optional<Part>> line, Part part) {
    return line.stream()
        .flatMap(Optional::stream)
        .mapToDouble(other -> likeness(other.heading(), part.heading()))
        .max()
        .orElse(0);
  }

  /** Dice's measure over syllables and pairs of syllables, without marks: 0 to 1. */
  static double likeness(String one, String other) {
    Set<String> a = grams(one);
    Set<String> b = grams(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long shared = a.stream().filter(b::contains).count();
    return 2.0 * shared / (a.size() + b.size());
  }

  private static Set<String> grams(String heading) {
    Set<String> grams = new HashSet<>();
    String before = "";
    for (String syllable : Slug.of(heading).split("-", -1)) {
      if (!syllable.isEmpty()) {
        grams.add(syllable);
        if (!before.isEmpty()) {
          grams.add(before + " " + syllable);
        }
        before = syllable;
      }
    }
    return grams;
  }
}
