package vn.vankho;

import java.util.Optional;
import vn.vankho.plan.Header;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Province;
import vn.vankho.plan.Provinces;
import vn.vankho.source.Facts;
import vn.vankho.source.SourceFile;
import vn.vankho.source.UnreadableException;
import vn.vankho.source.UnreadableException.Reason;

/** Puts what people know of a document, from its facts file, in the place of what was read. */
final class GivenFacts {
  private GivenFacts() {}

  /**
   * @throws UnreadableException if a fact cannot be: a province that never was
   */
  static Plan on(Plan plan, SourceFile source) throws UnreadableException {
    Facts facts = source.facts();
    if (facts.province().isEmpty() && facts.number().isEmpty() && facts.issued().isEmpty()) {
      return plan;
    }
    Header read = plan.header();
    return plan.with(
        new Header(
            read.issuer(),
            province(source).or(read::province),
            facts.number().or(read::number),
            read.type(),
            read.place(),
            facts.issued().or(read::issued),
            read.title(),
            read.signer(),
            read.recipients()));
  }

  private static Optional<String> province(SourceFile source) throws UnreadableException {
    Optional<String> name = source.facts().province();
    Optional<String> known = name.flatMap(Provinces::named).map(Province::name);
    if (name.isPresent() && known.isEmpty()) {
      String value = "province: " + name.get();
      throw new UnreadableException(source.name(), Reason.FACTS_VALUE, value);
    }
    return known;
  }
}
