package vn.vankho.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers of the documents that the opening "Căn cứ …" paragraphs cite, each counted once. */
record BasisKind(String name) implements Kind {
  @Override
  public Tally score(Entry gold, Entry read) {
    Set<String> wanted = numbers(gold);
    Set<String> found = numbers(read);
    Set<String> both = new HashSet<>(wanted);
    both.retainAll(found);
    return Tally.counts(both.size(), wanted.size() - both.size(), found.size() - both.size());
  }

  private static Set<String> numbers(Entry document) {
    List<Entry> citations = document.list("citations");
    return document.list("legal_basis").stream()
        .map(id -> id.node().asInt())
        .filter(id -> id < citations.size() && citations.get(id).has("symbol"))
        .map(id -> Folding.symbol(citations.get(id).text("symbol")))
        .collect(Collectors.toSet());
  }
}
