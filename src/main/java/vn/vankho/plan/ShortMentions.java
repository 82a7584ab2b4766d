package vn.vankho.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vankho.text.Span;

/**
 * Finds later mentions that give type and digits only, "Chỉ thị 36", and gives them the number of
 * the document that the text has named in full. What fits none is no mention.
 */
final class ShortMentions {
  private static final Pattern SHORT =
      Pattern.compile("(\\d{1,5}+)(?![\\d/%]| ?/|-[A-ZĐ]|[.,]\\d)");

  private static final int[] NONE = {};

  private final FoldedText text;
  private final Map<String, Mention> full;
  private final OwnNumber own;

  ShortMentions(FoldedText text, List<Mention> full, OwnNumber own) {
    this.text = text;
    this.full = bySerial(full);
    this.own = own;
  }

  List<Mention> find() {
    List<Mention> mentions = new ArrayList<>();
    Matcher digits = SHORT.matcher(text.text());
    for (int at : full.isEmpty() ? NONE : text.starts()) {
      if (startsDigits(at) && digits.region(at, text.length()).lookingAt()) {
        mention(digits).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private boolean startsDigits(int at) {
    char c = text.text().charAt(at);
    return at >= 2
        && Letters.digit(c)
        && text.text().charAt(at - 1) == ' '
        && Character.isLetter(text.text().charAt(at - 2));
  }

  private Optional<Mention> mention(Matcher digits) {
    int before = digits.start() - 1;
    int typeEnd = text.lower().startsWith(" số", before - 3) ? before - 3 : before;
    return DocumentTypes.endingAt(text, typeEnd)
        .filter(type -> !own.hasSerial(digits.group(1)))
        .flatMap(type -> resolved(type, typeEnd - type.length(), digits));
  }

  private Optional<Mention> resolved(String type, int start, Matcher digits) {
    return Optional.ofNullable(full.get(key(type, digits.group(1))))
        .map(
            known ->
                new Mention(
                    start,
                    digits.end(),
                    type,
                    known.number(),
                    Optional.empty(),
                    Optional.empty(),
                    new Span(digits.end(), digits.end())));
  }

  private static Map<String, Mention> bySerial(List<Mention> mentions) {
    Map<String, Mention> first = new HashMap<>();
    for (Mention mention : mentions) {
      String serial = mention.number().orElse("").split("[/-]", 2)[0];
      first.putIfAbsent(key(mention.type(), serial), mention);
    }
    return first;
  }

  /** The first word of the type and the serial number without leading noughts. */
  private static String key(String type, String digits) {
    return type.split(" ", 2)[0] + " " + digits.replaceFirst("^0+", "");
  }
}
