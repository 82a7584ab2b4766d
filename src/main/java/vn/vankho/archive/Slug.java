package vn.vankho.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Makes the parts of addresses: lower-case ASCII letters, digits and single dashes, at most 80
 * bytes, the same for every spelling that differs in marks or case only.
 */
public final class Slug {
  private static final int LONGEST = 80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final char OTHER = '-';

  /** What each character becomes, up to the dashes and quotation marks; 0 where nothing is left. */
  private static final char[] PLAIN = plain();

  /** Names that some systems keep for devices: no folder can be called so. */
  private static final Set<String> RESERVED =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  /** The same few names stand in many documents; no more than these are remembered. */
  private static final int REMEMBERED = 1 << 15;

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Slug() {}

  /** The slug of some words; {@code khong-ten} if they hold neither letter nor digit. */
  public static String of(String words) {
    String known = KNOWN.get(words);
    if (known != null) {
      return known;
    }
    String slug = make(words);
    if (KNOWN.size() < REMEMBERED) {
      KNOWN.put(words, slug);
    }
    return slug;
  }

  private static String make(String words) {
    String slug = dashed(words);
    if (slug.isEmpty()) {
      return "khong-ten";
    }
    return RESERVED.contains(slug) ? slug + "-1" : shorten(slug, LONGEST);
  }

  /** The slug of the first {@code count} words. */
  static String ofFirstWords(String words, int count) {
    String[] parts = of(words).split("-", count + 1);
    return String.join("-", parts.length > count ? java.util.Arrays.copyOf(parts, count) : parts);
  }

  /** One dash for all that is neither letter nor digit, none at the ends. */
  private static String dashed(String words) {
    StringBuilder slug = new StringBuilder(words.length());
    boolean parted = false;
    for (int i = 0; i < words.length(); i++) {
      char c = plain(words.charAt(i));
      if (c == OTHER) {
        parted = true;
      } else if (c != 0) {
        slug.append(parted && slug.length() > 0 ? "-" : "").append(c);
        parted = false;
      }
    }
    return slug.toString();
  }

  private static char plain(char c) {
    return c < PLAIN.length ? PLAIN[c] : bare(c);
  }

  private static char[] plain() {
    char[] plain = new char[0x2070];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = bare(c);
    }
    return plain;
  }

  private static char bare(char c) {
    String lower = String.valueOf(c).toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    char first = bare.isEmpty() ? 0 : bare.charAt(0);
    return first == 0 || isPlain(first) ? first : OTHER;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static String shorten(String slug, int longest) {
    if (slug.length() <= longest) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', longest);
    return slug.substring(0, cut > 0 ? cut : longest);
  }
}
