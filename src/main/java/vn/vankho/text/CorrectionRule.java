package vn.vankho.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends what recognition spoiled: weighs the readings of a text by how seldom recognition makes such
 * errors and by how likely the words follow one another.
 */
final class CorrectionRule implements RepairRule {
  static float THRESHOLD = 0.5f;
  static float PENALTY = 0;
  private final LanguageModel model;
  private final Channel channel;
  private final Candidates candidates;
  private final Confidence confidence = Confidence.load();

  CorrectionRule(LanguageModel model, Channel channel) {
    this.model = model;
    this.channel = channel;
    this.candidates = new Candidates(model, channel);
  }

  @Override
  public String name() {
    return "ocr";
  }

  @Override
  public List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (Proposal proposal : proposals(text)) {
      if (proposal.confidence() >= THRESHOLD) {
        edits.add(proposal.edit());
      }
    }
    return edits;
  }

  record Proposal(Decoder.Decision decision, Edit edit, Evidence evidence, float confidence) {}

  List<Proposal> proposals(String text) {
    Tokens tokens = TokenScanner.scan(text);
    Lattice lattice = new Lattice(text, tokens, model, candidates, channel);
    List<Proposal> proposals = new ArrayList<>();
    List<Decoder.Decision> decisions = new Decoder(lattice, model, PENALTY).decisions();
    Evidence evidence = new Evidence(text, tokens, model, decisions);
    for (Decoder.Decision decision : decisions) {
      proposals.add(proposal(text, tokens, decision, evidence));
    }
    return proposals;
  }

  private Proposal proposal(
      String text, Tokens tokens, Decoder.Decision decision, Evidence evidence) {
    Arc arc = decision.arc();
    int start = tokens.start(decision.token());
    int end = tokens.end(arc.next() - 1);
    if (arc.text().isEmpty() && start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    float sure = confidence.of(decision, evidence);
    Edit edit = new Edit(new Span(start, end), arc.text(), sure, arc.kind().rule());
    return new Proposal(decision, edit, evidence, sure);
  }
}
