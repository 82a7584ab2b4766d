package vn.vankho.source;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people wrote about a document into {@code NAME.facts.yml} beside it: facts that cannot be
 * read from it, and what they decided about it.
 *
 * @param province the issuer's province, by its name
 * @param number the document's number, such as {@code 172/KH-UBND}
 * @param issued the day of issue
 * @param source where the document was published
 * @param noindex whether search engines shall leave its page out
 * @param hide passages that must not be shown, such as personal data
 * @param repair what was decided about the repair of its words
 */
public record Facts(
    Optional<String> province,
    Optional<String> number,
    Optional<LocalDate> issued,
    Optional<URI> source,
    boolean noindex,
    List<String> hide,
    Repair repair) {
  /** Nobody wrote anything. */
  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          List.of(),
          Repair.NONE);

  public Facts {
    province = given(province).map(Facts::composed);
    number = given(number).map(Facts::composed);
    issued = given(issued);
    source = given(source);
    hide = Objects.requireNonNullElse(hide, List.<String>of()).stream().map(Facts::words).toList();
    repair = Objects.requireNonNullElse(repair, Repair.NONE);
    if (source.filter(uri -> !String.valueOf(uri.getScheme()).matches("https?")).isPresent()) {
      throw new IllegalArgumentException("not a web address: " + source);
    }
  }

  /**
   * Switches of the repair.
   *
   * @param off names of rules that do nothing
   * @param keep words that no rule changes
   * @param replace changes that are made whatever the rules think
   */
  public record Repair(List<String> off, List<String> keep, List<Replacement> replace) {
    /** All rules work. */
    public static final Repair NONE = new Repair(List.of(), List.of(), List.of());

    public Repair {
      off = List.copyOf(Objects.requireNonNullElse(off, List.of()));
      keep =
          Objects.requireNonNullElse(keep, List.<String>of()).stream().map(Facts::words).toList();
      replace = List.copyOf(Objects.requireNonNullElse(replace, List.of()));
    }

    /** These switches together with those for the whole archive. */
    public Repair and(Repair all) {
      return new Repair(
          Stream.concat(all.off.stream(), off.stream()).distinct().toList(),
          Stream.concat(all.keep.stream(), keep.stream()).distinct().toList(),
          replace);
    }
  }

  /** Whether something of the document must not be shown: then its file is not handed out. */
  public boolean hides() {
    return !hide.isEmpty();
  }

  private static <T> Optional<T> given(Optional<T> value) {
    return Objects.requireNonNullElse(value, Optional.empty());
  }

  private static String words(String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("no words");
    }
    return composed(words.strip());
  }

  private static String composed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }
}
