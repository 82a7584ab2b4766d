package vn.vankho.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which names in the content folder are documents, which are pages, which are neither. */
final class NamingRules {
  private static final String PAGES = "trang/";
  private static final Set<String> NOTES =
      Set.of("readme.md", "readme.vi.md", "nguon.md", "chuyen-huong.tsv");
  private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini");
  private static final List<String> LEFTOVER_ENDINGS =
      List.of(".tmp", ".bak", ".swp", "~", FactsFile.ENDING);

  private NamingRules() {}

  /** Of a name below the content folder, its parts divided by {@code /}. */
  static boolean isDocument(String name) {
    return isKept(name) && !isPage(name);
  }

  static boolean isPage(String name) {
    return isKept(name) && name.startsWith(PAGES) && lower(name).endsWith(".md");
  }

  /** Whether a file or folder is kept out of sight, as those of version control are. */
  static boolean isHidden(String fileName) {
    return fileName.startsWith(".");
  }

  private static boolean isKept(String name) {
    String file = lower(name.substring(name.lastIndexOf('/') + 1));
    return !isHidden(file)
        && !file.startsWith("~$")
        && !NOTES.contains(file)
        && !LEFTOVERS.contains(file)
        && LEFTOVER_ENDINGS.stream().noneMatch(file::endsWith);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
