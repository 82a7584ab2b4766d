package vn.vankho.plan;

import java.util.Set;

/** Tells how an agency takes part in a task, by the task's words. */
final class RoleReader {
  private static final int FARTHEST = 60;

  /** Words after which "chủ trì" is what somebody was told before, not what this task says. */
  private static final Set<String> GIVEN =
      Set.of("giao", "được", "quan", "vị", "do", "công", "ngành", "người", "việc", "sở", "bộ");

  private static final Set<String> OPENERS =
      Set.of("theo", "căn", "trên", "trong", "tùy", "tuỳ", "với", "hằng", "hàng", "định", "sau");

  /** Two-syllable words that may stand between the start and "phối hợp". */
  private static final Set<String> ADVERBS =
      Set.of(
          "chủ động",
          "tích cực",
          "tăng cường",
          "thường xuyên",
          "tiếp tục",
          "trách nhiệm",
          "tham gia",
          "kịp thời",
          "đồng thời",
          "trực tiếp",
          "chặt chẽ",
          "thực hiện",
          "nhiệm vụ");

  private static final Set<String> FILLERS = Set.of("có", "chịu", "cần", "phải", "sẽ", "và", "để");

  private RoleReader() {}

  /** The role of the agency whose task's words start at a syllable. */
  static Role role(Syllables text, int from) {
    if (leads(text, from)) {
      return Role.LEAD;
    }
    return supports(text, from) ? Role.SUPPORT : Role.CARRY_OUT;
  }

  private static boolean leads(Syllables text, int from) {
    for (int i = from; i + 1 < text.size(); i++) {
      if (text.key(i).equals("chủ") && text.key(i + 1).equals("trì") && says(text, from, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Syllables text, int from, int at) {
    if (at == from || text.capital(at)) {
      return true;
    }
    boolean clause = text.parted(at, ".,;:-–");
    String before = text.key(at - 1);
    boolean joined = FILLERS.contains(before) || before.equals("nhiệm") || before.equals("động");
    return (clause || joined) && !GIVEN.contains(before);
  }

  private static boolean supports(Syllables text, int from) {
    int limit = Math.min(text.size() - 1, from + FARTHEST);
    for (int i = from; i < limit; i++) {
      if (i > from && text.parted(i, ".;:")) {
        return false;
      }
      if (text.key(i).equals("phối") && text.key(i + 1).equals("hợp")) {
        return first(text, from, i);
      }
    }
    return false;
  }

  /** Whether the words before "phối hợp" hold no other verb. */
  private static boolean first(Syllables text, int from, int at) {
    int start = adverbs(text, from, at);
    if (start == from) {
      return true;
    }
    if (!OPENERS.contains(text.key(from))) {
      return false;
    }
    for (int i = from + 1; i < start; i++) {
      if (text.parted(i, ",") && AgencyParts.VERB.skip(text, i) > i) {
        return false;
      }
    }
    return true;
  }

  /** The first of the adverbs that stand right before a syllable. */
  private static int adverbs(Syllables text, int from, int at) {
    int start = at;
    while (start > from) {
      if (FILLERS.contains(text.key(start - 1))) {
        start--;
      } else if (start - 2 >= from
          && ADVERBS.contains(text.key(start - 2) + " " + text.key(start - 1))) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }
}
