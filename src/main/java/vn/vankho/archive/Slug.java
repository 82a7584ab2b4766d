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
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

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
    String lower = words.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    String slug = strip(OTHERS.matcher(bare).replaceAll("-"));
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

  private static String strip(String slug) {
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
    return start < end ? slug.substring(start, end) : "";
  }

  private static String shorten(String slug, int longest) {
    if (slug.length() <= longest) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', longest);
    return slug.substring(0, cut > 0 ? cut : longest);
  }
}
