package vn.vankho.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends letters of abbreviations towards those that are known: types of documents and bodies in
 * numbers ({@code 912/QD-TTg}, {@code KTT-UBND}) and bodies in the text ({@code BDBP}). Digits
 * stay.
 */
final class AbbreviationRule implements RepairRule {
  private static final float SURE = 0.9f;
  private static final Set<String> TYPES = new HashSet<>(Tables.rows("symbols.tsv"));
  private static final Set<String> ORGANS = new HashSet<>(Tables.rows("organs.tsv"));
  private static final Map<String, String> TYPE_OF = bySpoiled(TYPES);
  private static final Map<String, String> ORGAN_OF = bySpoiled(ORGANS);

  /** Groups of capitals joined by dashes and slashes; a part of a number or alone. */
  private static final Pattern GROUP =
      Pattern.compile("(?<![\\p{L}])[A-ZĐ][A-ZĐa-z]{1,9}(?![\\p{L}])");

  /** A shorter word in capitals may be anything. */
  private static final int SHORTEST_WORD = 3;

  @Override
  public String name() {
    return ChangeKind.ABBREVIATION.rule();
  }

  /** What recognition makes of each: đ without its bar, H as two strokes, a small g as an s. */
  private static Map<String, String> bySpoiled(Set<String> known) {
    Map<String, String> spoiled = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (String right : known) {
      for (String wrong : spoiled(right)) {
        if (!known.contains(wrong) && spoiled.putIfAbsent(wrong, right) != null) {
          twice.add(wrong);
        }
      }
    }
    spoiled.keySet().removeAll(twice);
    return Map.copyOf(spoiled);
  }

  private static Set<String> spoiled(String right) {
    Set<String> spoiled =
        new HashSet<>(
            List.of(right.replace('Đ', 'D'), right.replace("H", "TT"), right.replace("H", "IT")));
    if (right.endsWith("Tg")) {
      spoiled.add(right.replace("Tg", "Ts"));
      spoiled.add(right.replace("Tg", "Te"));
    }
    spoiled.remove(right);
    return spoiled;
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher matcher = GROUP.matcher(text);
    while (matcher.find()) {
      String seen = matcher.group();
      String meant = meant(text, matcher.start(), matcher.end());
      if (!meant.equals(seen)) {
        edits.add(new Edit(new Span(matcher.start(), matcher.end()), meant, SURE, name()));
      }
    }
    return edits;
  }

  private static String meant(String text, int start, int end) {
    String seen = text.substring(start, end);
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    if (before == '/' && after == '-') {
      return TYPE_OF.getOrDefault(seen, seen);
    }
    if (before == '-' && after == '/' && isDigit(text, start - 2)) {
      return TYPE_OF.getOrDefault(seen, seen);
    }
    if (before == '-' && inNumber(text, start - 1)) {
      return ORGAN_OF.getOrDefault(seen, seen);
    }
    boolean alone = "-/&.".indexOf(before) < 0 && "-/&".indexOf(after) < 0;
    boolean capitals = seen.equals(seen.toUpperCase(Locale.ROOT));
    return alone && capitals && seen.length() >= SHORTEST_WORD ? dBar(seen) : seen;
  }

  /** Of words in the text only a lost bar is mended. */
  private static String dBar(String seen) {
    String meant = ORGAN_OF.getOrDefault(seen, seen);
    return meant.replace('Đ', 'D').equals(seen) ? meant : seen;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && TokenScanner.isDigit(text.charAt(at));
  }

  /** Whether a type of document stands before the dash. */
  private static boolean inNumber(String text, int dash) {
    int start = dash;
    while (start > 0 && Letters.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String type = text.substring(start, dash);
    return start > 0
        && text.charAt(start - 1) == '/'
        && (TYPES.contains(type) || TYPE_OF.containsKey(type));
  }
}
