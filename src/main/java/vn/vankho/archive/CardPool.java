package vn.vankho.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vankho.archive.Prints.Print;
import vn.vankho.archive.Signature.Term;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Header;
import vn.vankho.plan.Responsibility;
import vn.vankho.plan.Task;

/**
 * Lets what is equal on many cards be one thing in memory: plans name the same agencies, cite the
 * same documents and are about the same matters, and a large archive holds all cards at once.
 */
public final class CardPool {
  private final Known<String> words = new Known<>();
  private final Known<Optional<String>> names = new Known<>();
  private final Known<Optional<LocalDate>> days = new Known<>();
  private final Known<List<String>> lists = new Known<>();

  /** What was met so far, by itself. */
  private static final class Known<T> {
    private final Map<T, T> known = new HashMap<>();

    T one(T thing) {
      T before = known.putIfAbsent(thing, thing);
      return before == null ? thing : before;
    }
  }

  /** An equal card, made as far as can be of what other cards are made of. */
  public Card shared(Card card) {
    return card.with(
        header(card.header()),
        card.citations().stream().map(this::citation).toList(),
        card.responsibilities().stream().map(this::duty).toList(),
        card.deadlines().stream().map(this::deadline).toList(),
        new Signature(card.signature().terms().stream().map(this::term).toList()),
        new Prints(card.prints().prints().stream().map(this::print).toList()));
  }

  /** Lets go of what was met so far. */
  public void clear() {
    List.of(words, names, days, lists).forEach(met -> met.known.clear());
  }

  private Header header(Header header) {
    return new Header(
        names.one(header.issuer()),
        names.one(header.province()),
        header.number(),
        names.one(header.type()),
        names.one(header.place()),
        days.one(header.issued()),
        words.one(header.title()),
        header.signer(),
        lists.one(header.recipients()));
  }

  private Citation citation(Citation citation) {
    return new Citation(
        citation.span(),
        words.one(citation.type()),
        names.one(citation.number()),
        days.one(citation.issued()),
        names.one(citation.issuer()),
        names.one(citation.title()),
        citation.nestedIn(),
        citation.inTitle(),
        citation.basis());
  }

  private Responsibility duty(Responsibility duty) {
    return new Responsibility(
        duty.span(),
        words.one(duty.agency()),
        words.one(duty.canonical()),
        duty.requested(),
        duty.inline(),
        duty.tasks().stream().map(this::task).toList());
  }

  private Task task(Task task) {
    return new Task(task.span(), task.role(), lists.one(task.partners()));
  }

  private Deadline deadline(Deadline deadline) {
    return new Deadline(
        deadline.span(),
        words.one(deadline.date()),
        names.one(deadline.recurring()),
        words.one(deadline.what()),
        names.one(deadline.who()),
        names.one(deadline.addressee()),
        names.one(deadline.through()));
  }

  private Print print(Print print) {
    String anchor = words.one(print.anchor());
    return new Print(print.start(), print.end(), anchor, print.one(), print.other());
  }

  private Term term(Term term) {
    return new Term(words.one(term.key()), words.one(term.words()), term.weight());
  }
}
