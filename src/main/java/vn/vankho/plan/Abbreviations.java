package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The short forms of words in agencies' names, from {@code abbreviations.tsv}. */
final class Abbreviations {
  private record Form(List<String> full, List<String> shorts) {}

  private static final List<Form> FORMS = new ArrayList<>();
  private static final NameTree<String> FULL = new NameTree<>();

  static {
    for (String[] row : Tsv.rows("abbreviations.tsv", 2)) {
      FORMS.add(new Form(keys(row[0]), Tsv.list(row[1])));
      Tsv.list(row[1]).forEach(shortForm -> FULL.add(shortForm, row[0]));
    }
  }

  private Abbreviations() {}

  /** The name with every word in full that is known to be a short form. */
  static String expand(String name) {
    Syllables syllables = Syllables.of(name);
    StringBuilder expanded = new StringBuilder();
    int from = 0;
    for (int i = 0; i < syllables.size(); i++) {
      Optional<NameTree.Match<String>> match = FULL.at(syllables, i);
      if (match.isPresent() && syllables.capital(i)) {
        expanded.append(name, from, syllables.start(i)).append(match.get().value());
        i = match.get().end() - 1;
        from = syllables.end(i);
      }
    }
    return expanded.append(name.substring(from)).toString();
  }

  /** Every way in which a name may be written with some of its words shortened, itself included. */
  static List<String> writings(String name) {
    List<String> writings = new ArrayList<>();
    shorten(keys(name), 0, "", writings);
    return writings;
  }

  private static void shorten(List<String> keys, int from, String so, List<String> writings) {
    if (from == keys.size()) {
      writings.add(so);
      return;
    }
    shorten(keys, from + 1, so + " " + keys.get(from), writings);
    for (Form form : FORMS) {
      int end = from + form.full().size();
      if (end <= keys.size() && keys.subList(from, end).equals(form.full())) {
        form.shorts().forEach(s -> shorten(keys, end, so + " " + s, writings));
      }
    }
  }

  private static List<String> keys(String name) {
    return Syllables.of(name).keys().stream().filter(key -> !key.equals("và")).toList();
  }
}
