package vn.vankho.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the foot: the recipients on its left, the signature on its right. */
final class FootReader {
  private static final Pattern WIDE_GAP = Pattern.compile("\\s{3,}|\\t");
  private static final Pattern HEADING = Pattern.compile("(?i)nơi\\s+nhận\\s{0,3}[:.]?");

  /** A family name alone on a line: the rest of the name is on the next. */
  private static final Pattern FAMILY = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}");

  private final List<String> left = new ArrayList<>();
  private final List<String> right = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private String family = "";

  FootReader(Outline outline) {
    boolean listed = false;
    for (Line line : foot(outline)) {
      Matcher heading = HEADING.matcher(line.words());
      listed |= heading.lookingAt();
      String words = heading.lookingAt() ? line.words().substring(heading.end()) : line.words();
      add(WIDE_GAP.split(words.strip()), line, listed && !heading.lookingAt());
    }
  }

  private static List<Line> foot(Outline outline) {
    return Lines.of(outline.foot().of(outline.text()), outline.bars().in(outline.foot()));
  }

  private void add(String[] columns, Line line, boolean listed) {
    for (String column : columns) {
      String words = column.replace("*", "").strip();
      if (words.isEmpty()) {
        continue;
      }
      if (FootLines.isSignature(words) || continuesAuthority(words)) {
        right.add(words);
      } else if (!right.isEmpty() && FootLines.isName(words)) {
        name = Optional.of(family + words);
      } else if (listed && (right.isEmpty() || words.startsWith("-")) && !line.fenced()) {
        left.add(words);
      }
      family = right.isEmpty() || !FAMILY.matcher(words).matches() ? "" : words + " ";
    }
  }

  /** "TM. ỦY BAN" goes on with "NHÂN DÂN". */
  private boolean continuesAuthority(String words) {
    return !right.isEmpty()
        && name.isEmpty()
        && Capitals.prevail(words)
        && words.length() > 2
        && "NHÂN DÂN TỈNH".contains(words);
  }

  List<String> recipients() {
    return RecipientReader.read(left);
  }

  Optional<Signer> signer() {
    return name.map(found -> SignatureReader.read(right, found));
  }
}
