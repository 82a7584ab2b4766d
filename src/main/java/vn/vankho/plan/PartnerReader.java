package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds with whom a task is to be done: the agencies named after "phối hợp (chặt chẽ) (với)". */
final class PartnerReader {
  private static final Set<String> MANNER =
      Set.of(
          "chặt", "chẽ", "thường", "xuyên", "tốt", "hiệu", "quả", "đồng", "bộ", "có", "kịp", "thời",
          "liên", "tục", "trực", "tiếp", "hoạt", "động", "nhiệm", "vụ");

  private static final Set<String> WITH = Set.of("với", "cùng");
  private static final int LONGEST_MANNER = 4;

  private PartnerReader() {}

  /** Canonical names; groups as printed. */
  static List<String> partners(String source, Syllables text) {
    List<String> partners = new ArrayList<>();
    for (int i = 0; i + 2 < text.size(); i++) {
      if (text.key(i).equals("phối") && text.key(i + 1).equals("hợp")) {
        int named = named(text, i + 2);
        AgencyList.inSentence(source, text, named).mentions().stream()
            .map(PartnerReader::name)
            .filter(name -> !partners.contains(name))
            .forEach(partners::add);
      }
    }
    return partners;
  }

  private static int named(Syllables text, int from) {
    if (!text.spaced(from)) {
      return text.size();
    }
    int at = from;
    while (at < text.size() && at < from + LONGEST_MANNER && manner(text, at)) {
      at++;
    }
    boolean manner = at < text.size() && WITH.contains(text.key(at));
    int with = manner || agency(text, at) ? at : from;
    while (with < text.size() && WITH.contains(text.key(with))) {
      with++;
    }
    return with;
  }

  private static boolean manner(Syllables text, int at) {
    return MANNER.contains(text.key(at)) && !text.capital(at);
  }

  /** "phối hợp chặt chẽ Sở Y tế" lacks "với". */
  private static boolean agency(Syllables text, int at) {
    return at < text.size() && text.capital(at) && text.spaced(at);
  }

  static String name(AgencyMention mention) {
    return mention.agency().group() ? mention.printed() : mention.agency().name();
  }
}
