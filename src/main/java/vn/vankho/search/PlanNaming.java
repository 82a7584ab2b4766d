package vn.vankho.search;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds the plans that somebody names by an address or its end. */
final class PlanNaming {
  private static final Pattern HOST = Pattern.compile("^[a-z]{2,6}://[^/]*+");
  private static final Pattern END = Pattern.compile("(?:index\\.html)?(?:[?#].*)?$");

  private PlanNaming() {}

  /**
   * Addresses of plans below the site's root.
   *
   * @param name a full address, a path, or the end of one: {@code dak-lak/62-kh-ubnd-2024}
   */
  static Set<String> find(IndexReader reader, String name) throws IOException {
    String bare = END.matcher(HOST.matcher(name.strip()).replaceFirst("")).replaceFirst("");
    String path = "/" + bare.replaceAll("^/++|/++$", "") + "/";
    Set<String> found = new TreeSet<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.URL);
    if (terms == null || path.equals("//")) {
      return found;
    }
    String type = Fields.PLAN + " ";
    TermsEnum all = terms.iterator();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      String words = term.utf8ToString();
      String url = "/" + words.substring(words.indexOf(' ') + 1);
      if (words.startsWith(type) && (url.endsWith(path) || path.endsWith(url))) {
        found.add(url.substring(1));
      }
    }
    return found;
  }
}
