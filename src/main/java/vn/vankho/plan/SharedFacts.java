package vn.vankho.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Spreads what is said once for several documents: "A ngày x, B ngày y của Bộ Tài chính". */
final class SharedFacts {
  private SharedFacts() {}

  /**
   * Gives mentions in a row the issuer, or the date said to be the same, that stands behind them.
   */
  static void spread(FoldedText text, List<Mention> mentions) {
    CitedIssuerReader issuers = new CitedIssuerReader(text);
    for (int i = mentions.size() - 1; i > 0; i--) {
      sameDay(text, issuers, mentions, i);
      issuerBehind(text, mentions, i);
    }
  }

  private static void issuerBehind(FoldedText text, List<Mention> mentions, int i) {
    Mention before = mentions.get(i - 1);
    Mention behind = mentions.get(i);
    boolean row =
        before.issuer().isEmpty() && before.title().length() == 0 && isRow(text, before, behind);
    if (row && behind.issuer().isPresent() && sameBody(before, behind)) {
      mentions.set(i - 1, before.withIssuer(behind.issuer()));
    }
  }

  private static boolean isRow(FoldedText text, Mention before, Mention behind) {
    if (behind.start() < before.end()) {
      return false;
    }
    String between = text.lower().substring(before.end(), behind.start()).strip();
    return between.matches("[,;]?( ?và)?( các)?");
  }

  /** A row of numbers shares its issuer only where the numbers name the same one. */
  private static boolean sameBody(Mention before, Mention behind) {
    return body(before).equals(body(behind));
  }

  private static String body(Mention mention) {
    String number = mention.number().orElse("");
    String body = number.substring(Math.max(number.lastIndexOf('-'), number.lastIndexOf('/')) + 1);
    return body.replaceAll("\\d+$", "");
  }

  /** "Kế hoạch số A về X và Kế hoạch số B về Y cùng ngày 04/10/2022 của Z". */
  private static void sameDay(
      FoldedText text, CitedIssuerReader issuers, List<Mention> mentions, int i) {
    Mention behind = mentions.get(i);
    int at = behind.title().end() + 1;
    if (!text.has("cùng ngày", at)) {
      return;
    }
    Optional<VietnameseDates.Dated> day = VietnameseDates.at(text.lower(), at + 10);
    Optional<LocalDate> date = day.map(VietnameseDates.Dated::value);
    Optional<String> issuer =
        day.flatMap(d -> issuers.at(d.end() + 1)).map(CitedIssuerReader.Issuer::name);
    for (int j = i; j >= i - 1; j--) {
      Mention mention = mentions.get(j);
      if (mention.issued().isEmpty() && mention.issuer().isEmpty()) {
        mentions.set(j, mention.withIssued(date).withIssuer(issuer));
      }
    }
  }
}
