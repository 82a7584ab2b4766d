package vn.vankho.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what stands over and under the text of a document. */
final class HeaderReader {
  private HeaderReader() {}

  static Header read(Outline outline) {
    String text = outline.text();
    LetterheadReader head = new LetterheadReader(TypeLine.letterhead(outline));
    FootReader foot = new FootReader(outline);
    Optional<Signer> signer = foot.signer();
    Optional<String> issuer = IssuerReader.issuer(head.issuer());
    Optional<String> province =
        issuer
            .flatMap(IssuerReader::province)
            .or(() -> head.place().flatMap(IssuerReader::province))
            .or(() -> IssuerReader.commonest(text));
    return new Header(
        issuer.or(() -> committee(signer, province, head.issued())),
        province,
        head.number(),
        TypeLine.of(outline).map(Casing.ofNames()::normal),
        head.place(),
        head.issued().or(() -> AdoptionReader.passed(head.number(), text)),
        title(outline, head),
        signer,
        foot.recipients());
  }

  private static String title(Outline outline, LetterheadReader head) {
    String title = TitleReader.read(outline);
    return title.isEmpty() ? head.subject().orElse("") : title;
  }

  /** Where the letterhead is lost, a signature for the committee says who issued the document. */
  private static Optional<String> committee(
      Optional<Signer> signer, Optional<String> province, Optional<LocalDate> issued) {
    boolean signs =
        signer.map(Signer::authority).orElse(List.of()).stream()
            .anyMatch(line -> line.contains("Ủy ban nhân dân"));
    LocalDate day = issued.orElse(LocalDate.EPOCH);
    return signs
        ? province.map(name -> "Ủy ban nhân dân " + Provinces.unitAt(name, day))
        : Optional.empty();
  }
}
