package vn.vankho.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mends what recognition spoiled: weighs the readings of a text by how seldom recognition makes
 * such errors and by how likely the words follow one another. What is sure becomes an edit, what is
 * less sure a suggestion; a text in which hardly a word looks odd is left alone. For one document:
 * it remembers what it saw.
 */
final class CorrectionRule implements RepairRule {
  /** The name of all kinds of change together. */
  static final String NAME = "ocr";

  /** How sure a change has to be to be made, and to be shown. */
  static final float SURE = 0.55f;

  static final float DOUBTFUL = 0.2f;

  /** What a change of a word that may be a name has to be surer by. */
  private static final float NAMES = 0.62f;

  /** Looks after which nothing is changed any more, should changes ever chase one another. */
  private static final int MOST_LOOKS = 8;

  /** What needs no model of the language: the page itself proves it. */
  private static final List<RepairRule> PROVEN =
      List.of(new NumberingRule(), new QuoteRule(), new AbbreviationRule());

  private final RepairModel model;
  private final boolean recognised;
  private int looks;
  private Quality quality;
  private Look last;

  /**
   * @param recognised whether the text is known to come from recognition, so that even a few odd
   *     words are reason enough to look closer
   */
  CorrectionRule(RepairModel model, boolean recognised) {
    this.model = model;
    this.recognised = recognised;
  }

  /** A text and the readings of it that differ from what is seen. */
  private record Look(String text, boolean worthRepair, List<Proposal> proposals) {}

  /**
   * A change that was thought of.
   *
   * @param decision what the decoder found
   * @param edit the change
   * @param evidence what speaks for it
   */
  record Proposal(Decoder.Decision decision, Edit edit, Evidence evidence) {
    boolean isSure() {
      return edit.confidence() >= decision.arc().kind().sure();
    }
  }

  /** What may be switched off: all kinds of change together, and each by itself. */
  static Set<String> names() {
    return Stream.concat(Stream.of(NAME), Stream.of(ChangeKind.values()).map(ChangeKind::rule))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Edit> edits(String text) {
    if (looks >= MOST_LOOKS) {
      return List.of();
    }
    looks++;
    Look look = lookAt(text);
    List<Edit> proven =
        look.worthRepair()
            ? PROVEN.stream().flatMap(rule -> rule.edits(text).stream()).toList()
            : List.of();
    List<Edit> edits = new ArrayList<>(proven);
    look.proposals().stream()
        .filter(Proposal::isSure)
        .map(Proposal::edit)
        .filter(edit -> proven.stream().noneMatch(other -> other.span().overlaps(edit.span())))
        .forEach(edits::add);
    edits.sort(Comparator.comparing(edit -> edit.span().start()));
    return edits;
  }

  /** Changes of the text, as it stands in the end, that are not sure enough to be made. */
  List<Suggestion> suggestions(String text) {
    return proposals(text).stream()
        .filter(proposal -> !proposal.isSure())
        .map(Proposal::edit)
        .filter(edit -> edit.confidence() >= DOUBTFUL)
        .map(
            edit ->
                new Suggestion(
                    edit.span().start(),
                    edit.span().of(text),
                    edit.replacement(),
                    edit.confidence()))
        .toList();
  }

  /** How damaged the text was when it was first seen. */
  Quality quality() {
    return quality == null ? Quality.clean() : quality;
  }

  List<Proposal> proposals(String text) {
    return lookAt(text).proposals();
  }

  private Look lookAt(String text) {
    if (last == null || !last.text().equals(text)) {
      last = look(text);
    }
    return last;
  }

  private Look look(String text) {
    if (last != null && !last.worthRepair() && TokenScanner.sameWords(last.text(), text)) {
      return new Look(text, false, List.of());
    }
    Tokens tokens = TokenScanner.scan(text);
    Lattice lattice = new Lattice(text, tokens, model);
    QualityEstimate estimate = new QualityEstimate(text, lattice, model.language());
    if (quality == null) {
      quality = estimate.quality();
    }
    boolean worth = estimate.worthRepair(recognised);
    return new Look(text, worth, worth ? decided(text, lattice.adapted()) : List.of());
  }

  private List<Proposal> decided(String text, Lattice lattice) {
    List<Decoder.Decision> decisions = new Decoder(lattice, model.language()).decisions();
    Evidence evidence = new Evidence(text, lattice, model.language(), decisions);
    List<Proposal> proposals = new ArrayList<>();
    int done = 0;
    for (Decoder.Decision decision : decisions) {
      Span span = span(text, lattice.tokens(), decision, done);
      proposals.add(proposal(text, lattice.tokens(), decision, evidence, span));
      done = span.end();
    }
    return proposals;
  }

  /**
   * What an edit takes the place of; where it leaves nothing, one of the spaces beside goes too.
   */
  private static Span span(String text, Tokens tokens, Decoder.Decision decision, int done) {
    Arc arc = decision.arc();
    int start = tokens.start(decision.token());
    int end = tokens.end(arc.next() - 1);
    boolean glued = arc.next() < tokens.size() && tokens.is(arc.next(), Tokens.GLUED);
    if (!arc.text().isEmpty() || glued) {
      return new Span(start, end);
    }
    if (start > done && text.charAt(start - 1) == ' ') {
      return new Span(start - 1, end);
    }
    boolean opens = start == 0 || text.charAt(start - 1) == '\n';
    return new Span(start, opens && text.startsWith(" ", end) ? end + 1 : end);
  }

  private Proposal proposal(
      String text, Tokens tokens, Decoder.Decision decision, Evidence evidence, Span span) {
    Arc arc = decision.arc();
    float sure = model.confidence().of(decision, evidence);
    if (Guards.mayBeName(text, tokens, decision.token())) {
      sure = sure * NAMES;
    }
    Edit edit = new Edit(span, arc.text(), sure, arc.kind().rule());
    return new Proposal(decision, edit, evidence);
  }
}
