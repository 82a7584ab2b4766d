package vn.vankho.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what kind of document a text is: by the type word over its title, else by the symbol of
 * its own number. What has neither is no official document, however many it quotes.
 */
final class KindReader {
  /** {@code 172/KH-UBND}, {@code 62/2022/TT-BTC}. */
  private static final Pattern STATE =
      Pattern.compile("\\d+[a-z]?/(?:\\d{4}/)?([\\p{L}\\d]+)(?:-.*)?");

  /** {@code 399-KH/TU}. */
  private static final Pattern PARTY = Pattern.compile("\\d+-([\\p{L}]+)/.*");

  /** Laws bear no abbreviation in their numbers: {@code Luật số: 80/2025/QH15}. */
  private static final Pattern LAW =
      Pattern.compile("(?i)luật\\s{1,4}số\\s?:\\s?\\d{1,4}/\\d{4}/QH\\d", Pattern.UNICODE_CASE);

  /** How far under the head "Kính gửi" may stand. */
  private static final int OPENING = 200;

  private KindReader() {}

  static DocumentKind read(Outline outline, Header header) {
    Optional<DocumentKind> numbered =
        header.number().flatMap(KindReader::symbol).flatMap(TypeWords::abbreviated);
    if (header.type().isEmpty()) {
      if (LAW.matcher(outline.head().of(outline.text())).find()) {
        return DocumentKind.LAW;
      }
      boolean unit = numbered.isEmpty() && header.number().filter(n -> n.contains("-")).isPresent();
      boolean dispatch = unit || (header.number().isPresent() && isDispatch(outline));
      return dispatch ? DocumentKind.DISPATCH : numbered.orElse(DocumentKind.UNKNOWN);
    }
    return numbered.orElseGet(() -> TypeWords.kindOf(header.type().get()));
  }

  /** Dispatches bear no type word, but say what they are about and to whom they go. */
  private static boolean isDispatch(Outline outline) {
    String head = outline.head().of(outline.text());
    int to = Math.min(outline.text().length(), outline.head().end() + OPENING);
    String opening = outline.text().substring(outline.head().end(), to);
    return head.contains("V/v") || head.contains("V/V") || opening.contains("Kính gửi");
  }

  private static Optional<String> symbol(String number) {
    Matcher state = STATE.matcher(number);
    if (state.matches()) {
      return Optional.of(state.group(1));
    }
    Matcher party = PARTY.matcher(number);
    return party.matches() ? Optional.of(party.group(1)) : Optional.empty();
  }
}
